import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

import { recordOver } from '@/audit/commands'
import { writeBackup } from '@/platform/backup/write-backup'
import { env } from '@/platform/env'
import { StorageAway } from '@/platform/stored-files/store'
import { storedKinds, storeOf } from '@/platform/stored-files/stores'
import { onDatabase } from './machine/queries.mjs'

const usage = `Writes everything the clinic has into one file, while the site goes on serving.

  npm run backup -- FILE

FILE is a gzipped tar, for this account only: rows, uploaded files and checksums. Secrets and keys are not in it;
keep a copy of secrets.json (in the data folder) or of your PAYLOAD_SECRET apart from it.`

const [file, ...rest] = process.argv.slice(2)
if (file === '--help') console.log(usage)
else if (!file || rest.length > 0 || file.startsWith('-')) {
  console.error('Please name one file to write: npm run backup -- FILE')
  process.exitCode = 2
} else if (existsSync(file)) {
  console.error(`${file} is there already, and a backup replaces nothing: choose another name.`)
  process.exitCode = 1
} else await backUp(resolve(file)).catch(sayWhyNot)

function sayWhyNot(error: unknown): void {
  if (!(error instanceof StorageAway)) throw error
  console.error(`${error.message} No backup was written; try again when it can be reached.`)
  process.exitCode = 1
}

async function backUp(path: string): Promise<void> {
  const files = storedKinds.map((kind) => ({ kind, store: storeOf(kind) }))
  const { madeAt } = await onDatabase(env.DATABASE_URL, async (client) => {
    // First, so that no backup is without it, and each says of itself that it was made.
    await recordOver(client, { action: 'backup.begin' })
    return writeBackup(client, { file: path, files }, (done, total, words) =>
      console.log(`[${String(done)}/${String(total)}] ${words}`),
    )
  })
  const size = Math.ceil(statSync(path).size / 1_000)
  console.log(`Written: ${path}, ${String(size)} KB, as everything was at ${madeAt}.`)
  console.log('It holds letters: keep it where nobody else can read it, and the secrets apart from it.')
}
