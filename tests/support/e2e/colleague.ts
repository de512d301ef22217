import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import type { APIRequestContext, Browser, Page } from '@playwright/test'

const run = promisify(execFile)
export const password = 'four words nobody guesses'

/** Somebody new on the staff, made with the command a clinic uses, who chose a password with the printed link. */
export async function hireColleague(
  siteUrl: string,
  name: string,
  options: string[],
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@clinic.example`
  const order = ['src/cli/run.mjs', 'staff', 'add', '--email', email, '--name', name, ...options]
  const { stdout } = await run(process.execPath, order, { env: { ...process.env, ...env } })
  const token = /\/desk\/password\/(\S+)/.exec(stdout)?.[1]
  const response = await fetch(`${siteUrl}/desk/password/${token ?? ''}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ password, repeated: password }),
  })
  if (response.status !== 303) throw new Error(`The link did not set a password: ${response.status}`)
  return email
}

/** Their own browser, signed in by hand. */
export async function signIn(browser: Browser, email: string, baseURL?: string): Promise<Page> {
  const context = { viewport: { width: 1440, height: 1000 }, ...(baseURL ? { baseURL } : {}) }
  const page = await (await browser.newContext(context)).newPage()
  await page.goto('/admin/login')
  await typePassword(page, email)
  await page.waitForURL('**/admin')
  return page
}

/** The first step of the sign-in page. */
export async function typePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The same without a browser, for what is asked of the API. */
export async function signInBySending(asked: APIRequestContext, email: string): Promise<void> {
  const response = await asked.post('/api/users/login', { data: { email, password } })
  if (!response.ok()) throw new Error(`${email} could not sign in: ${await response.text()}`)
}
