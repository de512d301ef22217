import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readPageFile } from '@/importing/queries'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('files named on a command line', () => {
  test('a page is read', async () => {
    const file = join(folder, 'dry-eyes.txt')
    await writeFile(file, 'Dry Eyes')
    const read = await readPageFile(file)
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('Dry Eyes')
  })

  test('50 MB are refused without being read', async () => {
    const file = join(folder, 'film.mov')
    await writeFile(file, '')
    await truncate(file, 50_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await readPageFile(file)).toMatchObject({ ok: false, problem: { type: 'tooLarge' } })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })

  test.each([
    ['a mistyped name', 'dry-ears.txt'],
    ['a folder', '.'],
  ])('%s is refused with a sentence', async (_, name) => {
    const read = await readPageFile(join(folder, name))
    expect(read).toMatchObject({ ok: false, problem: { type: 'notReadable' } })
  })

  test('a device that never ends is no file', async () => {
    expect(await readPageFile('/dev/zero')).toMatchObject({ ok: false, problem: { type: 'notReadable' } })
  })
})
