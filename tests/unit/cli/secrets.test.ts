import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { keepSecrets } from '@/cli/machine/secrets.mjs'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'secrets-'))

describe('the secrets of a clinic', () => {
  test('are made once, and are the same at the next start', () => {
    const folder = newFolder()
    const made = keepSecrets(folder)
    expect(made.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(made.databasePassword).not.toBe(made.payloadSecret)
    expect(keepSecrets(folder)).toEqual(made)
  })

  test('are for the account that runs the site alone', () => {
    const folder = newFolder()
    keepSecrets(folder)
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('are never replaced when their file has been damaged', () => {
    const folder = newFolder()
    writeFileSync(path.join(folder, 'secrets.json'), '{ "payloadSecret": ')
    expect(() => keepSecrets(folder)).toThrow(/put it back from a backup/)
  })
})
