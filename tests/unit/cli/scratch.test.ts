import { expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { setUpScratch } from '@/cli/machine/scratch.mjs'

const newDataFolder = () => mkdtempSync(path.join(tmpdir(), 'clinic-'))

test('a command that tries the site out knows nothing of the clinic’s database and address', async () => {
  const dataDir = newDataFolder()
  const clinics = { DATABASE_URL: 'postgres://clinic@db.example/column', SITE_URL: 'https://column.example' }
  const { folder, env } = await setUpScratch({ dataDir }, { name: 'bench', databases: ['site'] }, clinics)
  expect(env).toMatchObject({ DATABASE_URL: '', SITE_URL: '', MIGRATE: '', PORT: '' })
  expect([folder, env.DATA_DIR]).toEqual([path.join(dataDir, 'bench'), path.join(dataDir, 'bench', 'files')])
})

test('what an interrupted run left behind is gone when the next one begins', async () => {
  const dataDir = newDataFolder()
  const left = path.join(dataDir, 'bench', 'site', 'media', 'photo.webp')
  mkdirSync(path.dirname(left), { recursive: true })
  writeFileSync(left, 'a picture')
  await setUpScratch({ dataDir }, { name: 'bench', databases: ['site'] })
  expect(existsSync(left)).toBe(false)
})

test('a second run in the same data folder is asked to wait', async () => {
  const dataDir = newDataFolder()
  await setUpScratch({ dataDir }, { name: 'bench', databases: [] })
  await expect(setUpScratch({ dataDir }, { name: 'bench', databases: [] })).rejects.toThrow(
    /Another "npm run bench" .* is under way here/,
  )
})
