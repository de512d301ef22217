import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { picture } from '@tests/support/e2e/looking'

const odd =
  '<script>document.title="broken"</script> "><img src=x onerror=alert(1)> {{7*7}} </textarea> $' + '{7*7}'
const letter = `My father has crushing chest pain now and cannot breathe. ${odd}`

/** A letter that comes by telephone, in the browsers of those who work on it. */
test('the front desk types in a letter, an editor looks at it, a doctor takes and answers it', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const desk = await signIn(browser, await hireColleague(siteUrl, 'Finn Desk', ['--role', 'frontDesk']))
  const editor = await signIn(browser, await hireColleague(siteUrl, 'Eva Editor', ['--role', 'editor']))
  const byline = ['--role', 'doctor', '--doctor', 'Nora Doctor, MD']
  const doctor = await signIn(browser, await hireColleague(siteUrl, 'Nora Doctor', byline))
  let reference = ''

  await test.step('the front desk is told what is missing, and what should not wait, before it is kept', async () => {
    await desk.goto('/admin')
    await desk.getByRole('link', { name: 'Type in a letter' }).click()
    await desk.getByLabel('Their name').fill('Maren Lindqvist')
    await desk.getByLabel('Their e-mail address').fill('maren@')
    await desk.getByRole('button', { name: 'Look it over' }).click()
    const summary = desk.getByRole('alert').filter({ hasText: 'It was not kept yet' })
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveCount(3)
    await expect(desk.getByLabel('Their name')).toHaveValue('Maren Lindqvist')
    await expectNoBarriers(desk)
    await desk.getByLabel('The letter').fill(letter)
    await desk.getByRole('checkbox').nth(-2).check()
    await desk.getByRole('checkbox').nth(-1).check()
    await desk.getByLabel('Their e-mail address').fill('maren@post.example')
    await desk.getByRole('button', { name: 'Look it over' }).click()
    await expect(desk.getByRole('region', { name: 'Do not wait with this' })).toContainText('Emergency')
    await expectNoBarriers(desk)
    await desk.getByRole('button', { name: 'Keep this letter' }).dblclick()
    await expect(desk.getByRole('status').filter({ hasText: 'The letter is kept' })).toContainText(
      '/receipt/',
    )
    reference = (await desk.getByText(/^ASK-/).textContent()) ?? ''
    await expectNoBarriers(desk)
  })

  await test.step('and reads how to reach the writer only where it asks to', async () => {
    await desk.goto(`/admin/collections/questions?search=${reference}`)
    await expectNoBarriers(desk)
    await expect(desk.getByRole('row').filter({ hasText: reference })).toContainText('Emergency')
    await desk.getByRole('link', { name: reference }).click()
    await expect(desk.getByRole('region', { name: 'Letter', exact: true })).toContainText(odd)
    expect(await desk.content()).not.toContain('maren@post.example')
    await desk.getByRole('button', { name: 'Show how to reach them' }).click()
    await expect(desk.getByRole('link', { name: 'maren@post.example' })).toBeVisible()
    await expectNoBarriers(desk)
    await desk.goto('/admin/collections/questions')
    await desk.getByRole('button', { name: 'Find letters by an e-mail address' }).click()
    await desk.getByLabel('E-mail address').fill('Maren@Post.example')
    await expectNoBarriers(desk, 'dialog')
    await desk.getByRole('dialog').getByRole('button', { name: 'Find' }).click()
    await expect(desk.getByRole('dialog').getByRole('link', { name: reference })).toBeVisible()
  })

  await test.step('a doctor does not see it before an editor has looked at it', async () => {
    await doctor.goto('/admin/collections/questions')
    await expect(doctor.getByText(reference)).toHaveCount(0)
    await editor.goto('/admin')
    await expectNoBarriers(editor, '[aria-label="Letters"]')
    await editor.getByRole('region', { name: 'Letters' }).getByRole('link', { name: / new$/ }).click()
    await editor.waitForURL('**/admin/collections/questions**')
    await editor.goto(`/admin/collections/questions?search=${reference}`)
    await editor.getByRole('link', { name: reference }).click()
    await expect(editor.getByRole('button', { name: 'Show how to reach them' })).toHaveCount(0)
    await editor.getByRole('button', { name: 'I have looked at it' }).click()
    await editor.getByLabel('Urgency').selectOption('Urgent')
    await editor.getByRole('button', { name: 'Keep this' }).click()
    await expect(editor.getByRole('alert').filter({ hasText: 'Please choose why' })).toBeVisible()
    await expectNoBarriers(editor, 'dialog')
    await editor
      .getByLabel('Why that is so')
      .selectOption({ label: 'The writer was reached and is looked after' })
    await editor.getByRole('button', { name: 'Keep this' }).click()
    await expect(editor.getByRole('region', { name: 'What was done' })).toContainText(
      'emergency before, urgent now',
    )
    await expectNoBarriers(editor)
  })

  await test.step('the doctor takes it and answers it in a draft', async () => {
    await doctor.reload()
    await doctor.getByRole('link', { name: reference }).click()
    await expect(doctor.getByRole('region', { name: 'What was done' })).toHaveCount(0)
    await doctor.getByRole('button', { name: 'Take it' }).click()
    await expectNoBarriers(doctor, 'dialog')
    await doctor.getByRole('dialog').getByRole('button', { name: 'Take it' }).click()
    await expect(doctor.getByText(/Nora Doctor has it until/)).toBeVisible()
    await doctor.getByRole('button', { name: 'Answer this' }).click()
    await doctor.getByRole('button', { name: 'Begin an answer' }).click()
    await doctor.waitForURL(/answers\/[0-9a-f-]{36}/)
    await expect(doctor.getByRole('region', { name: 'The letter behind it' })).toContainText(reference)
    await expect(doctor.locator('#field-letter__text')).toHaveValue(letter)
    await doctor.getByRole('button', { name: 'Introduction', exact: true }).click()
    await expect(doctor.locator('[contenteditable=true]').first()).toBeEditable()
  })

  await test.step('an editor closes it with a sentence for its writer', async () => {
    await editor.reload()
    await expect(editor.getByText(/Nora Doctor has it/)).toBeVisible()
    await editor.getByRole('button', { name: 'Close it' }).click()
    await editor.getByLabel('How it ends').selectOption('Asked to book an appointment')
    await editor.getByLabel('What the writer is told').fill('Please come and see us today.')
    await expectNoBarriers(editor, 'dialog')
    await editor.getByRole('dialog').getByRole('button', { name: 'Close it' }).click()
    await expect(editor.getByText(/It ended: Asked to book an appointment/)).toBeVisible()
    await picture(editor, 'letter-closed')
  })

  await test.step('the editor opens it again, and an admin erases it when its writer asks', async () => {
    await editor.getByRole('button', { name: 'Open it again' }).click()
    const opening = editor.getByRole('dialog')
    await expectNoBarriers(editor, 'dialog')
    await picture(editor, 'open-again')
    await opening.getByLabel('Why it is opened again').selectOption('Its writer was in touch again')
    await opening.getByRole('button', { name: 'Open it again' }).click()
    await expect(editor.getByText(/It ended/)).toHaveCount(0)

    const admin = await signIn(browser, await hireColleague(siteUrl, 'Ada Keeper', ['--role', 'admin']))
    const found = `/admin/collections/questions?search=${reference}`
    await admin.goto(found)
    await admin.getByRole('link', { name: reference }).click()
    await admin.getByRole('button', { name: 'Erase it' }).click()
    const erasing = admin.getByRole('dialog')
    await erasing.getByRole('button', { name: 'Erase it for good' }).click()
    await expect(erasing.getByRole('alert')).toContainText('Nothing was erased')
    await expectNoBarriers(admin, 'dialog')
    await picture(admin, 'erase')
    await erasing.getByLabel('Its reference, to be sure').fill(reference)
    await erasing.getByRole('button', { name: 'Erase it for good' }).click()
    await admin.waitForURL(/collections\/questions($|\?)/)
    await admin.goto(found)
    await expect(admin.getByText('No Results.')).toBeVisible()
  })
})

test('an editor tries a letter, and switches a red flag off and on', async ({ browser, baseURL }) => {
  test.slow()
  const page = await signIn(browser, await hireColleague(baseURL ?? '', 'Rosa Editor', ['--role', 'editor']))
  await page.goto('/admin/red-flags')
  await page.getByLabel('A letter, or a part of one').fill('I have crushing chest pain and cannot breathe.')
  await page.getByRole('button', { name: 'What is found in it?' }).click()
  await expect(page.locator('mark').first()).toContainText(/chest/)
  const rule = page.getByRole('group').filter({ hasText: 'Swallowed battery' }).first()
  await rule.getByText('Swallowed battery').first().click()
  await expectNoBarriers(page)
  await rule.getByRole('button', { name: 'Switch it off' }).click()
  await page.getByLabel('Why, for colleagues').fill('A trial.')
  await expectNoBarriers(page, 'dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Switch it off' }).click()
  await expect(rule).toContainText('Switched off here')
  await rule.getByRole('button', { name: 'Switch it on' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Switch it on' }).click()
  await expect(rule).not.toContainText('Switched off here')
})

/** What is ours on a page: the panel’s own menu and head are Payload’s. */
async function expectNoBarriers(
  page: Page,
  within = '.letter-page, .letter-lists, .gutter form, dialog',
): Promise<void> {
  const found = (await page.locator(within).count()) > 0 ? within : '.gutter'
  const { violations } = await new AxeBuilder({ page }).include(found).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
