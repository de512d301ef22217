import { describe, expect, test } from '@jest/globals'

import { longestLine } from '@/importing/lines/decode-line'
import { keyOfLine } from '@/importing/lines/line-draft'
import { readAnswerLine } from '@/importing/lines/read-answer-line'
import { paragraph } from '@/platform/rich-text'
import { splitLines, type RawLine } from '@/platform/split-lines'
import { heelPain } from '@tests/support/answers/heel-pain'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (value: unknown) => readAnswerLine(bytesOf(JSON.stringify(value)))
const problemOf = (value: unknown) => {
  const line = read(value)
  return line.ok ? 'none' : line.problem
}
const titled = { title: 'Leg cramps' }

describe('a line', () => {
  test('that the export wrote is taken whole', () => {
    expect(read(heelPain)).toEqual({ ok: true, value: heelPain })
  })

  test('needs no more than a title', () => {
    expect(read(titled)).toMatchObject({
      ok: true,
      value: { title: 'Leg cramps', letter: null, steps: [], closing: { words: [], call: true } },
    })
  })

  test('may begin with a byte order mark and end with a carriage return', () => {
    expect(readAnswerLine(bytesOf(`\uFEFF${JSON.stringify(titled)}\r`))).toMatchObject({ ok: true })
    expect(readAnswerLine(bytesOf(' \r'))).toEqual({ ok: true, value: null })
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['half of JSON', bytesOf('{"title":'), /is not JSON/],
    ['JSON of something else', bytesOf('["Leg cramps"]'), /it is no answer/],
    ['Windows-1252', new Uint8Array([0x22, 0x93, 0x22]), /not UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /not UTF-8/],
    ['a zero byte', bytesOf('{"title":"a\0"}'), /zero byte/],
    ['10,000 lists in each other', bytesOf(`{"title":${'['.repeat(10_000)}${']'.repeat(10_000)}}`), /title/],
  ])('of %s is refused with a sentence', (_, bytes, why) => {
    const line = readAnswerLine(bytes)
    expect(line.ok ? 'none' : line.problem).toMatch(why)
  })

  test.each<[string, object, RegExp]>([
    ['an unknown key', { ...titled, diagnosis: 'x' }, /unknown key, “diagnosis”/],
    [
      'a key of JavaScript',
      JSON.parse('{"title":"a","__proto__":{"b":1}}') as object,
      /unknown key, “__proto__”/,
    ],
    ['no title', {}, /^title/],
    ['a blank title', { title: ' ' }, /title is empty/],
    ['a long title', { title: 'a'.repeat(161) }, /title has more than 160 characters/],
    ['an escaped NUL', { title: 'a\0' }, /title holds a character that is none/],
    ['half a character', { title: 'a\ud800' }, /title holds a character that is none/],
    [
      'a link that leads nowhere, of which nothing is quoted',
      {
        ...titled,
        introduction: [
          { type: 'paragraph', children: [{ type: 'link', url: 'mailto:a b PRIVATE', children: [] }] },
        ],
      },
      /^(?!.*PRIVATE)introduction.*leads to no web page/,
    ],
    [
      'more parts than the record keeps',
      { ...titled, introduction: Array.from({ length: 10_000 }, () => paragraph('a')) },
      /introduction.*This text has more than 20,000 parts/,
    ],
    ['a slug of capitals', { ...titled, slug: 'Leg-Cramps' }, /slug.*The address may hold a-z/],
    ['a kept slug', { ...titled, slug: 'page' }, /kept for the column/],
    ['no language', { ...titled, language: 'English please' }, /language/],
    ['a letter of no words', { ...titled, letter: { text: '' } }, /letter\.text is empty/],
    [
      'a link that runs code',
      {
        ...titled,
        introduction: [
          { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] },
        ],
      },
      /introduction.*leads to no web page/,
    ],
    ['a picture in a text', { ...titled, introduction: [{ type: 'image' }] }, /introduction/],
    [
      'a heading in a list',
      {
        ...titled,
        introduction: [{ type: 'list', ordered: true, items: [[{ type: 'heading', children: [] }]] }],
      },
      /introduction/,
    ],
    ['a year far off', { ...titled, sources: [{ title: 'A', year: 1 }] }, /sources\.0\.year/],
    [
      'a day that is none',
      { ...titled, sources: [{ title: 'A', readOn: '2026-02-30' }] },
      /readOn is no day/,
    ],
    [
      'four care cards',
      { ...titled, careCards: Array(4).fill({ level: 'urgent', heading: 'See us if:', items: [] }) },
      /careCards are more than three/,
    ],
    [
      'a level of its own',
      { ...titled, careCards: [{ level: 'dire', heading: 'See us if:', items: [] }] },
      /careCards\.0\.level/,
    ],
  ])('with %s is refused, and says where', (_, value, why) => {
    expect(problemOf(value)).toMatch(why)
  })

  test('that is refused is not quoted', () => {
    const secret = 'my name is Ada Secret'
    const faults = [{ ...titled, letter: secret }, { title: 7, summary: secret.repeat(20) }, secret]
    for (const each of faults) expect(problemOf(each)).not.toContain('Secret')
    expect(readAnswerLine(bytesOf(`{"letter": ${secret}`))).not.toMatchObject({
      problem: expect.stringContaining('Secret'),
    })
  })
})

describe('a line is known again', () => {
  const line = (more: object) => {
    const made = read({ ...heelPain, ...more })
    if (!made.ok || !made.value) throw new Error('no line')
    return keyOfLine(made.value)
  }

  test('under other ids and dates of review, and after its keys changed places', () => {
    const elsewhere = { id: 'other', lastReviewedOn: '2027-01-01', reviewer: null, related: [] }
    expect(line(elsewhere)).toBe(line({}))
    expect(line(Object.fromEntries(Object.entries(heelPain).reverse()))).toBe(line({}))
  })

  test('and is another one with one other word', () => {
    expect(line({ limits: 'Other limits.' })).not.toBe(line({}))
    expect(line({ introduction: [paragraph('Other words.')] })).not.toBe(line({}))
  })
})

describe('a file', () => {
  const linesOf = async (...chunks: string[]) => {
    const lines: RawLine[] = []
    for await (const line of splitLines(asChunks(chunks), longestLine)) lines.push(line)
    return lines.map((line) => ('bytes' in line ? new TextDecoder().decode(line.bytes) : 'too long'))
  }

  test('is parted into lines wherever its chunks end, with or without a last line feed', async () => {
    expect(await linesOf('one\ntw', 'o\n', '\nthree')).toEqual(['one', 'two', '', 'three'])
    expect(await linesOf('one\r\n')).toEqual(['one\r'])
    expect(await linesOf('')).toEqual([])
  })

  test('with a line longer than any answer keeps the others', async () => {
    const long = 'a'.repeat(longestLine / 2)
    expect(await linesOf('one\n', long, long, 'a', '\ntwo')).toEqual(['one', 'too long', 'two'])
    expect((await linesOf(long, long))[0]).toHaveLength(longestLine)
  })
})

async function* asChunks(texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield bytesOf(text)
}
