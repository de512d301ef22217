import { expect, test } from '@playwright/test'

import { hireColleague, signIn, typePassword } from '@tests/support/e2e/colleague'
import { look } from '@tests/support/e2e/looking'
import { setUpSecondFactor } from '@tests/support/e2e/second-factor'

const shots = process.env.SCREENSHOTS

test('an editor is led to a second factor once an admin says editors need one, and freed of it by the admin', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const admin = await signIn(browser, await hireColleague(siteUrl, 'Ada Holt', ['--role', 'admin']))
  const email = await hireColleague(siteUrl, 'Edda Falk', ['--role', 'editor'])
  const editor = await signIn(browser, email)
  const require = async (secondFactorRoles: string[]) =>
    admin.evaluate(
      (data) =>
        fetch('/api/globals/settings', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(data),
        }).then(({ status }) => status),
      { secondFactorRoles },
    )

  await admin.goto('/admin/globals/settings')
  await admin.getByRole('button', { name: 'Signing in' }).click()
  await expect(admin.getByText('Who needs a second factor')).toBeVisible()
  expect(await require(['editor'])).toBe(200)
  await editor.goto('/admin/collections/answers')
  await editor.waitForURL('**/admin/your-sign-in')
  await expect(editor.getByText('Your role needs a second factor')).toBeVisible()
  await look(editor, 'due')
  await setUpSecondFactor(editor)
  await editor.waitForURL('**/admin')
  await editor.goto('/admin/collections/answers')
  await expect(editor.getByRole('heading', { name: 'Answers' })).toBeVisible()
  expect(await require([])).toBe(200)

  await admin.goto('/admin/collections/users')
  await admin.getByRole('link', { name: email }).click()
  await admin.getByRole('button', { name: 'Take the second factor away' }).click()
  await admin.getByRole('button', { name: 'Yes, take it away' }).click()
  await expect(admin.getByText('They have none.')).toBeVisible()
  if (shots) await admin.screenshot({ path: `${shots}/of-a-colleague.png`, fullPage: true })
  await editor.reload()
  await editor.waitForURL('**/admin/login**')
  await typePassword(editor, email)
  await editor.waitForURL(/\/admin\/collections\/answers/)
})
