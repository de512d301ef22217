import { expect, test } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'

/** What is signed off and waits: an example answer that was taken down for a while. */
const slug = 'my-child-has-a-fever'

test('an editor chooses when a signed answer is published, chooses again, and calls it off', async ({
  browser,
  baseURL,
  page: reader,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const editor = await signIn(
    browser,
    await hireColleague(siteUrl, 'Edith Planner', ['--role', 'editor']),
    siteUrl,
  )
  const title = await (async () => {
    await reader.goto(`/answers/${slug}`)
    return reader.getByRole('heading', { level: 1 }).innerText()
  })()
  const found = await editor.request.get(`/api/answers?where[slug][equals]=${slug}`, {
    headers: { origin: siteUrl },
  })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const desk = `/admin/collections/answers/${docs[0]?.id}`
  const order = (name: string) =>
    editor.request.post(`/api/answers/${docs[0]?.id}/${name}`, { data: {}, headers: { origin: siteUrl } })
  expect((await order('unpublish')).status()).toBe(200)

  await editor.goto(desk)
  const part = editor.getByRole('region', { name: 'Publish at a time' })
  await part.getByRole('button', { name: 'Choose a time' }).click()
  const time = part.getByLabel(/^Day and time at the clinic \(America\/Los_Angeles\)/)
  await time.fill('2027-03-14T02:30')
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(editor.getByText(/the clocks go forward and leave that time out/)).toBeVisible()
  await time.fill('2027-12-01T09:00')
  await expect(part.getByText('Wednesday 1 December 2027, 09:00, America/Los_Angeles')).toBeVisible()
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(part.getByText(/It will be published on/)).toContainText('Edith Planner chose the time')

  await part.getByRole('button', { name: 'Choose another time' }).click()
  await time.fill('2027-12-02T09:00')
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(part.getByText(/Thursday 2 December 2027/)).toBeVisible()

  await editor.goto('/admin')
  const planned = editor.getByRole('region', { name: 'Publishing at a time' })
  await expect(planned.getByRole('listitem')).toContainText([`${title}, Thursday 2 December 2027, 09:00`])
  await editor.goto('/admin/collections/answers')
  await expect(editor.getByRole('row', { name: title })).toContainText('Thursday 2 December 2027, 09:00')

  await editor.goto(desk)
  await part.getByRole('button', { name: 'Call it off' }).click()
  await expect(part.getByRole('button', { name: 'Choose a time' })).toBeVisible()
  expect((await reader.goto(`/answers/${slug}`))?.status()).toBe(404)
  expect((await order('publish')).status()).toBe(200)
  expect((await reader.goto(`/answers/${slug}`))?.status()).toBe(200)
})
