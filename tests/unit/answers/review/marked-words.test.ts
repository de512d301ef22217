import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { newAnchors, showMarks, withoutMarks } from '@/answers/review/marks'
import { markRichText } from '@/answers/review/marked-rich-text'
import { markLine, markParagraphs } from '@/answers/review/marked-words'
import { paragraph, plainText, type RichText } from '@/platform/rich-text'

const english = { language: 'en' }
const shown = (text: string | null) => showMarks(text ?? '', newAnchors())
const line = (before: string | null, after: string | null) => shown(markLine(before, after, english))
const rich = (before: RichText, after: RichText) => shown(plainText(markRichText(before, after, english)))

describe('a reviewer sees, word by word', () => {
  test.each([
    ['for 20 minutes', 'for 10 minutes', 'for <del>20</del><ins>10</ins> minutes'],
    ['Rest it.', 'Rest it well.', 'Rest it<ins> well</ins>.'],
    ['Do NOT bounce.', 'Do bounce.', 'Do <del>NOT </del>bounce.'],
    ['big red spot', 'small pale spot', '<del>big red</del><ins>small pale</ins> spot'],
    [null, 'New words', '<ins>New words</ins>'],
    ['Old words', null, '<del>Old words</del>'],
    ['The same', 'The same', 'The same'],
  ])('%j became %j', (before, after, expected) => expect(line(before, after)).toBe(expected))

  test('each paragraph by itself, so that no mark runs over its end', () => {
    const marked = markParagraphs('It hurts.\n\nSince May.', 'It hurts.\n\nSince June.\n\nHelp me.', english)
    expect(shown(marked)).toBe('It hurts.\n\nSince <del>May</del><ins>June</ins>.\n\n<ins>Help me.</ins>')
  })

  test('that only the look of a word changed, or where a link leads', () => {
    const of = (blocks: unknown) => blocks as RichText
    const text = (more: object) =>
      of([{ type: 'paragraph', children: [{ type: 'text', text: 'Never bounce', ...more }] }])
    expect(rich(text({}), text({ bold: true }))).toBe('<del>Never bounce</del><ins>Never bounce</ins>')
    const link = (url: string) =>
      of([
        {
          type: 'paragraph',
          children: [{ type: 'link', url, children: [{ type: 'text', text: 'the NHS' }] }],
        },
      ])
    expect(rich(link('https://nhs.uk/a'), link('https://nhs.uk/b'))).toBe(
      '<del>the NHS</del><ins>the NHS</ins> <b class="fate aside">leads to https://nhs.uk/b</b>',
    )
  })

  test('items of a list that came and went', () => {
    const list = (...items: string[]): RichText => [
      { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]) },
    ]
    expect(rich(list('warm water', 'soap'), list('warm water', 'a towel'))).toBe(
      'warm water\n<b class="fate gone">Removed</b> <del>soap</del>\n<ins>a towel</ins>',
    )
  })

  test('nothing that the writer could pass off as a mark, and no element of theirs', () => {
    expect(line('\uFDD2gone\uFDD3', '\uFDD0new\uFDD1 \uFDD60\uFDD7')).not.toMatch(/<ins><ins>|button/)
    expect(line('', '\uFDD0x')).toBe('<ins>x</ins>')
  })
})

test('what is left is the text before, without what came, and the text after, without what went', () => {
  const text = fc.array(fc.constantFrom('rest', ' ', 'ice', '. ', 'heat', '\uFDD0', 'é'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = line(before.join(''), after.join(''))
      const without = (mark: string) =>
        marked.replace(new RegExp(`<${mark}>.*?</${mark}>`, 'g'), '').replace(/<\/?(ins|del)>/g, '')
      expect(without('ins')).toBe(withoutMarks(before.join('')))
      expect(without('del')).toBe(withoutMarks(after.join('')))
    }),
  )
})

test('a letter of 20,000 signs of which every word was replaced is marked as a whole', () => {
  const before = 'pain '.repeat(4_000)
  const after = 'ease '.repeat(4_000)
  expect(line(before, after)).toBe(`<del>${before}</del><ins>${after}</ins>`)
})
