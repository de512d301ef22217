import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { expireBackups } from '@/platform/backup/expiring'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backups-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const days = 30
const on = (day: string) => new Date(`${day}T12:00:00Z`)
const put = (...names: string[]) => names.forEach((name) => writeFileSync(join(folder, name), 'letters'))
const before = (stamp: string) => `${stamp}-before-20261128_045606_letters.tar.gz`

test('a backup that was made before a migration is there for 30 days, and gone with the thirtieth', async () => {
  const [january, march] = [before('20270101T120000Z'), before('20270310T080000Z')]
  put(january, march)
  expect(await expireBackups(folder, days, new Date('2027-01-31T11:59:59Z'))).toEqual([])
  expect(await expireBackups(folder, days, on('2027-01-31'))).toEqual([january])
  expect(readdirSync(folder)).toEqual([march])
})

test('of more than five the oldest go sooner', async () => {
  const names = [1, 2, 3, 4, 5, 6, 7].map((day) => before(`2027010${String(day)}T120000Z`))
  put(...names)
  expect(await expireBackups(folder, days, on('2027-01-08'))).toEqual([names[1], names[0]])
  expect(readdirSync(folder)).toEqual(names.slice(2))
})

test('one that broke off holds letters too, and goes as well', async () => {
  put(`${before('20270101T120000Z')}.part`)
  await expireBackups(folder, days, on('2027-02-01'))
  expect(readdirSync(folder)).toEqual([])
})

test('what the clinic named itself is its own', async () => {
  const own = ['clinic-2020-01-01.tar.gz', '20200101T120000Z-by-hand.tar.gz', 'before-the-move.tar.gz']
  put(...own)
  expect(await expireBackups(folder, days, on('2027-01-01'))).toEqual([])
  expect(readdirSync(folder).sort()).toEqual([...own].sort())
})

test('where none was ever made there is nothing to do', async () => {
  expect(await expireBackups(join(folder, 'none'), days, on('2027-01-01'))).toEqual([])
})
