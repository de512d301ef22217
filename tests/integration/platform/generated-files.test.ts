import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { writeGeneratedFiles } from '@/platform/generated-files'
import { writeMigration } from '@/platform/new-migration'

test('the committed types and import map are those of the collections', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'generated-'))
  const elsewhere = { types: path.join(folder, 'types.ts'), importMap: path.join(folder, 'importMap.js') }
  writeFileSync(elsewhere.importMap, '')
  const written = await writeGeneratedFiles(elsewhere)
  expect(written).toEqual([
    { file: elsewhere.types, isNew: true },
    { file: elsewhere.importMap, isNew: true },
  ])
  const words = (file: string) => readFileSync(file, 'utf8')
  expect(words(elsewhere.types)).toBe(words('src/payload-types.ts'))
  expect(words(elsewhere.importMap)).toBe(words('src/app/(payload)/admin/importMap.js'))
})

test('nobody is asked anything when the collections need no migration', async () => {
  expect(await writeMigration('next')).toEqual({ type: 'nothingChanged' })
})
