import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { page, wordsOf, wordsOfFile } from './pages'
import { decodePage } from '@/importing/decode-page'
import { readColumnPage } from '@/importing/read-column-page'
import { plainText } from '@/platform/rich-text'

const folder = process.env.SHARED_DATA
// These pages are other people’s words, and are kept outside the repository.
const withOutsidePages = folder ? describe : describe.skip
const title = folder ? 'pages from outside' : 'pages from outside: SHARED_DATA does not name their folder'

withOutsidePages(title, () => {
  const outside = folder ?? ''

  test('the source document comes in whole: 4 causes, 5 steps, every sentence once and in order', () => {
    const text = readFileSync(join(outside, 'seed/muscle-spasms.txt'), 'utf8')
    const read = page(text)
    expect(wordsOf(read.draft)).toEqual(wordsOfFile(text, read))
    expect(read.draft.causes).toHaveLength(4)
    expect(read.draft.steps).toHaveLength(5)
    expect(read.draft.introduction).toHaveLength(2)
    expect(read.draft.limits).toMatch(/^There is no guarantee/)
    expect(read.draft.steps.map(({ caution }) => caution !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(plainText(read.draft.closing.words)).toMatch(/^If your problem persists/)
    expect(read.draft.closing).toMatchObject({ contact: true, call: true, text: true })
    expect(read.found.furniture).toHaveLength(3)
    expect(read.unsure).toEqual([])
  })

  test('it comes in the same with other line ends, in another encoding, and wrapped', () => {
    const text = readFileSync(join(outside, 'seed/muscle-spasms.txt'), 'utf8')
    const typewritten = Buffer.from(text.replaceAll('’', '\x92').replaceAll('\n', '\r\n'), 'latin1')
    const decoded = decodePage(typewritten)
    expect(decoded).toMatchObject({ ok: true, value: { encoding: 'Windows-1252' } })
    if (decoded.ok) expect(page(decoded.value.text).draft).toEqual(page(text).draft)
    expect(page(text.replace(/(\S.{20,60}) (?=\S)/g, '$1\n')).draft).toEqual(page(text).draft)
  })

  test('real files that are no such page are refused with a sentence, and none breaks the reading', () => {
    const files = readdirSync(join(outside, 'data/import'), { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile(),
    )
    expect(files.length).toBeGreaterThan(15)
    const refusals = files.map((each) => {
      const decoded = decodePage(readFileSync(join(each.parentPath, each.name)))
      const read = decoded.ok ? readColumnPage(decoded.value.text) : decoded
      return { file: each.name, message: read.ok ? null : read.problem.message }
    })
    expect(refusals.filter(({ message }) => message === null)).toEqual([])
    expect(refusals.find(({ file }) => file.startsWith('answers-to-correspondents'))?.message).toMatch(
      /^Line 1: /,
    )
  })
})
