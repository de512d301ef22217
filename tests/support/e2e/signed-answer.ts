import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { APIRequestContext } from '@playwright/test'

import { hireColleague } from './colleague'

const run = promisify(execFile)

const page = (title: string) => `${title}

Dear Doctors,

When I stand up from my desk my lower leg feels as if it were full of ants. It passes when I walk. Is it the chair?


A leg that falls asleep has been pressed somewhere, most often behind the knee. The nerve wakes up again by itself.

Here is what you can do at home.

  1. Stand up and walk for a minute every half hour.
  2. Do not cross your legs while you sit.

If it does not pass within an hour, please call our office.
`

/**
 * An answer that a colleague signed off and nobody reads yet: imported, published and taken down again. `asked` is
 * signed in as somebody who may do that.
 */
export async function makeSignedAnswer(
  asked: APIRequestContext,
  siteUrl: string,
  title: string,
  env: Record<string, string | undefined> = process.env,
): Promise<{ id: string; slug: string }> {
  const hire = (name: string) =>
    hireColleague(siteUrl, name, ['--role', 'doctor', '--doctor', `${name}, MD`], env)
  const [writer, signer] = [`Ned Writer of ${title}`, `Rita Signer of ${title}`]
  await hire(writer)
  const reviewer = await hire(signer)
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const file = join(folder, 'page.txt')
  writeFileSync(file, page(title))
  const order = ['import', '--publish', '--doctor', `${writer}, MD`, '--reviewer', reviewer, file]
  await run(process.execPath, ['src/cli/run.mjs', ...order], { env: { ...process.env, ...env } })
  rmSync(folder, { recursive: true })

  const slug = title.toLowerCase().replace(/\W+/g, '-')
  // Without an origin the session counts for nothing.
  const headers = { origin: siteUrl }
  const found = await asked.get(`${siteUrl}/api/answers?where[slug][equals]=${slug}`, { headers })
  const id = ((await found.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  const taken = await asked.post(`${siteUrl}/api/answers/${id}/unpublish`, { headers, data: {} })
  if (!taken.ok()) throw new Error(`It was not taken down: ${await taken.text()}`)
  return { id, slug }
}
