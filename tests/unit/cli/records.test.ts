import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { recallDatabase } from '@/cli/machine/postgres-home.mjs'
import { keepSecrets } from '@/cli/machine/secrets.mjs'

function folderWith(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
  writeFileSync(path.join(folder, name), text)
  return folder
}

describe('whoever has a damaged data folder is told which file it is, and what to do', () => {
  test.each(['', '{ "fol', '{}', '"postgres"', 'null'])('about the database, when it says %j', (text) => {
    const folder = folderWith('database.json', text)
    expect(() => recallDatabase(folder)).toThrow(/database\.json .*: delete it, and the next start finds/)
  })

  test.each(['', '{ "pay', '"secret"', 'null'])('about the secrets, when it says %j', (text) => {
    const folder = folderWith('secrets.json', text)
    expect(() => keepSecrets(folder)).toThrow(/secrets\.json .*: put it back from a backup/)
  })
})
