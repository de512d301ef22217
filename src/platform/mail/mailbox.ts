import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { mailRoad } from './mail-road'
import { env } from '@/platform/env'

const keptMail = z.object({
  id: z.string(),
  writtenAt: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
})

export type KeptMail = z.infer<typeof keptMail>

const mostKept = 200
const folder = () => join(env.DATA_DIR, 'mailbox')
const fileName = /^[0-9TZ:.-]+ ([0-9a-f-]{36})\.json$/

/** Keeps a mail instead of sending it, for whoever develops. The newest 200 stay. */
export async function keepInMailbox(mail: KeptMail): Promise<undefined> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const path = join(folder(), `${mail.writtenAt} ${mail.id}.json`)
  await writeFile(`${path}.new`, JSON.stringify(mail), { mode: 0o600 })
  await rename(`${path}.new`, path)
  for (const name of (await listNames()).slice(mostKept)) await rm(join(folder(), name), { force: true })
}

/** Newest first; null where mails are not kept but sent, or no mail is set up. */
export async function listMailbox(): Promise<KeptMail[] | null> {
  if (mailRoad().type !== 'mailbox') return null
  const names = await listNames()
  return Promise.all(
    names.map(async (name) => keptMail.parse(JSON.parse(await readFile(join(folder(), name), 'utf8')))),
  )
}

async function listNames(): Promise<string[]> {
  try {
    return (await readdir(folder()))
      .filter((name) => fileName.test(name))
      .sort()
      .reverse()
  } catch (error) {
    // No mail has come yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
