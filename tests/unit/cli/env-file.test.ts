import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, test } from '@jest/globals'

import { loadEnvFile } from '@/cli/machine/environment.mjs'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'settings-'))

afterEach(() => {
  delete process.env.COLUMN_TEST_NAME
})

describe('whoever writes settings into .env', () => {
  test('has them read, unless the shell says otherwise', () => {
    const folder = newFolder()
    writeFileSync(path.join(folder, '.env'), '# the clinic\nCOLUMN_TEST_NAME="Maple Street"\n')
    loadEnvFile(folder)
    expect(process.env.COLUMN_TEST_NAME).toBe('Maple Street')
    writeFileSync(path.join(folder, '.env'), 'COLUMN_TEST_NAME=Elsewhere\n')
    loadEnvFile(folder)
    expect(process.env.COLUMN_TEST_NAME).toBe('Maple Street')
  })

  test('may have none', () => {
    expect(() => loadEnvFile(newFolder())).not.toThrow()
  })

  test('is told when it cannot be read', () => {
    const folder = newFolder()
    mkdirSync(path.join(folder, '.env'))
    expect(() => loadEnvFile(folder)).toThrow(/\.env cannot be read \(EISDIR\)/)
  })
})
