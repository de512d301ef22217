import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { launch } from './children.mjs'
import { CannotGoOn, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

/**
 * Makes an empty Postgres data folder. It appears under its name when it is complete and not before,
 * so that an interrupted start leaves nothing that looks like a database.
 */
export async function makeCluster({ native, folder, account }, superuserPassword) {
  const draft = `${folder}.new`
  const passwordFile = `${folder}.password`
  const begun = Date.now()
  try {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 })
    if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
    const { ended } = launch(join(native, 'bin', 'initdb'), optionsFor(draft, passwordFile), {
      ...account,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      onLine: () => {},
    })
    const { code, output } = await sayWhileWaiting(ended, () => `making the database, ${secondsSince(begun)}`)
    if (code !== 0) throw new Error(lastWords(output))
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    const sentence = sentenceFor(error.message, 'making the database')
    throw new CannotGoOn(sentence ?? `The database could not be made. Postgres says:\n${error.message}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

const optionsFor = (folder, passwordFile) => [
  `--pgdata=${folder}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  // Without these the machine's LANG decides, and none at all gives a database that cannot store an é.
  '--encoding=UTF8',
  '--locale=C',
  // Upper and lower case of every script, the same on every machine.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]
