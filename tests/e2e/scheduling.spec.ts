import { expect, test } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { makeSignedAnswer } from '@tests/support/e2e/signed-answer'

test('an editor chooses when a signed answer is published, chooses again, and calls it off', async ({
  browser,
  baseURL,
  page: reader,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const email = await hireColleague(siteUrl, 'Edith Planner', ['--role', 'editor'])
  const editor = await signIn(browser, email, siteUrl)
  const title = 'A leg that falls asleep'
  const { id, slug } = await makeSignedAnswer(editor.request, siteUrl, title)

  await editor.goto(`/admin/collections/answers/${id}`)
  const part = editor.getByRole('region', { name: 'Publish at a time' })
  await part.getByRole('button', { name: 'Choose a time' }).click()
  const time = part.getByLabel('Day and time at the clinic (America/Los_Angeles)')
  await time.fill('2027-03-14T02:30')
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(part.getByRole('alert')).toContainText('the clocks go forward and leave that time out')
  await time.fill('2027-12-01T09:00')
  await expect(part.getByText('Wednesday 1 December 2027, 09:00, America/Los_Angeles')).toBeVisible()
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(part.getByText(/^It will be published on/)).toContainText('Edith Planner chose the time')

  await part.getByRole('button', { name: 'Choose another time' }).click()
  await time.fill('2027-12-02T09:00')
  await part.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(part.getByText(/^It will be published on/)).toContainText('Thursday 2 December 2027')

  await editor.goto('/admin')
  const planned = editor.getByRole('region', { name: 'Publishing at a time' })
  await expect(planned.getByRole('listitem')).toContainText([`${title}, Thursday 2 December 2027, 09:00`])
  await editor.goto('/admin/collections/answers')
  await expect(editor.getByRole('row', { name: title })).toContainText('Thursday 2 December 2027, 09:00')

  await editor.goto(`/admin/collections/answers/${id}`)
  await editor.getByLabel('The short answer').fill('Get up and walk for a minute.')
  await expect(part.getByText(/its words were changed after that/)).toBeVisible({ timeout: 20_000 })
  await part.getByRole('button', { name: 'Call it off' }).click()
  await expect(part).toBeHidden()
  expect((await reader.goto(`/answers/${slug}`))?.status()).toBe(404)
})
