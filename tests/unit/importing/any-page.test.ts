import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { page, words, wordsOf, wordsOfFile } from './pages'
import { readColumnPage } from '@/importing/read-column-page'
import { plainText } from '@/platform/rich-text'

const letterLines = [
  'My knee clicks on the stairs, and I am only 34.',
  'I have tried a bandage. Is it worn out?',
  'Dr. Jones told me to wait, e.g. until May.',
]
const plainLines = [
  'A knee that clicks without pain is as healthy as one that does not.',
  'Gas in the joint makes the sound, much as it does in a bottle. Nothing is torn.',
  'Stiffness on the first steps, e.g. in the morning, goes with age 45 and above.',
  'Weak thighs leave the kneecap to wander. Stairs show it first.',
  'Old injuries heal in 3-4 months. Some take vitamin D. A. Writer has seen both.',
]
const limitsLines = [
  'There is no guarantee that this is your case.',
  'I would have to examine the knee to say more.',
]
const stepLines = [
  'Sit on a chair and lift one foot 10 times.',
  'Cool the knee for 20 minutes. Do NOT put ice on bare skin. It burns.',
  'Walk on level ground. 3 days later try stairs. You should never run through pain.',
  'Never kneel on stone.',
]
const lead = 'Here is the usual order: causes first.'
const announcement = 'A click has more than one root. None of them is rare. Here are the most common causes.'

const some = (lines: string[], least = 1, most = 4) =>
  fc.array(fc.constantFrom(...lines), { minLength: least, maxLength: most })
const layout = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  marker: fc.constantFrom(
    (n: number) => `${n}.`,
    (n: number) => `  ${n})`,
    (n: number) => `Step ${n}:`,
  ),
  width: fc.constantFrom(0, 40, 72),
  furniture: fc.constantFrom('', 'contact the doctors', 'Font Resize\nCall Us Text Us', 'CALL US'),
})
const parts = fc.record({
  letter: some(letterLines),
  introduction: some(plainLines),
  limits: some(limitsLines, 0, 2),
  causes: some(plainLines, 1, 6),
  steps: some(stepLines, 2, 12),
  closing: some(['If it swells, call our office.', 'We see many knees.']),
})

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never
type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never

function typed(
  { letter, introduction, limits, causes, steps, closing }: Parts,
  { end, marker, width, furniture }: Layout,
) {
  const wrap = (text: string) =>
    width ? text.replace(new RegExp(`(\\S.{12,${width}}) (?=\\S)`, 'g'), '$1\n') : text
  const opening = [...introduction, [announcement, ...limits].join(' ')]
  const blocks = [
    'Clicking Knees',
    'Dear Doctors,',
    ...letter,
    `\n${opening[0]}`,
    ...opening.slice(1),
    ...causes,
  ]
  const list = steps.map((step, index) => wrap(`${marker(index + 1)} ${step}`)).join('\n')
  const text = [...blocks.map(wrap), 'These things help:', list, ...closing.map(wrap), furniture].join('\n\n')
  return text.replaceAll('\n', end)
}

describe('whatever page a clinic brings', () => {
  test('each part is found, and every word is in it, once and in order', () => {
    fc.assert(
      fc.property(parts, layout, (given, look) => {
        const text = typed(given, look)
        const read = page(text)
        expect(wordsOf(read.draft)).toEqual(wordsOfFile(text, read))
        expect(read.draft.letter?.text).toBe(given.letter.join('\n\n'))
        expect(read.draft.introduction).toHaveLength(given.introduction.length + 1)
        expect(read.draft.limits).toBe(given.limits.join(' ') || null)
        expect(read.draft.causes.map(({ explanation }) => plainText(explanation))).toEqual(given.causes)
        expect(read.draft.stepsLead).toBe('These things help:')
        expect(read.draft.steps).toHaveLength(given.steps.length)
        expect(read.draft.closing.words.map((block) => plainText([block]))).toEqual(given.closing)
      }),
    )
  })

  test('however its lines are mixed up, no word is lost, doubled or moved', () => {
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('', '', '', '  ', '\f') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(...letterLines, ...plainLines, ...limitsLines, lead, announcement),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom(...stepLines))
          .map(([n, step]) => `${n}. ${step}`),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'Sincerely,',
          'Sandy in Salem',
          'Sincerely, Sandy',
          'Causes',
          'call us',
          'Font Resize',
          '- rest',
          '• ice',
          'Step 2',
          '3.',
          '   7) Rest',
          'and so on',
          'Dear Sandy,',
          'it is over-',
          'used',
          'Text Us now',
          'Call us: 555-0100',
          'Font Resize A A A',
          'Ask the Doctors',
          'Home > Columns > Knees',
          'Q: Does it click?',
          'A: It does.',
          'Answer',
          'Why Knees Click',
          'P.S. It clicks.',
          'a) ice',
          'b) rest',
          'II. Rest.',
          '    - a cushion',
          '#2 Rest.',
          '4 Rest',
          '4.Rest',
          '**Rest.**',
          '## Rest',
          'Here are some of them.',
          'What causes it?',
          'Warning: it swells.',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'grapheme' }).filter((text) => !/[<>\n\r\u0085\u2028\u2029]/.test(text)),
      },
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = ['Clicking Knees', '', 'Dear Doctors,', '', ...lines].join('\n')
        const read = readColumnPage(text)
        // A word that is broken at a hyphen is joined: blanks apart, the characters are the same.
        const characters = (all: string[]) => all.join('').replaceAll(/[–—*#•-]/g, '')
        if (read.ok)
          expect(characters(wordsOf(read.value.draft))).toBe(characters(wordsOfFile(text, read.value)))
        else expect(read.problem.message).toMatch(/\.$/)
      }),
      { numRuns: 2000 },
    )
  })

  test('any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const read = readColumnPage(text)
        expect(read.ok ? words(read.value.draft.title).length > 0 : read.problem.message.length > 0).toBe(
          true,
        )
      }),
    )
  })
})
