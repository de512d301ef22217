import { describe, expect, test } from '@jest/globals'

import { dryEyes, page, wordsOf, wordsOfFile } from './pages'
import { plainText } from '@/platform/rich-text'

/** The page with one piece of it written another way. */
function retyped(from: string | RegExp, to: string): string {
  const text = dryEyes.replace(from, to)
  if (text === dryEyes) throw new Error('The page has no such piece.')
  return text
}

/** As a person with a typewriter breaks lines. */
function wrapped(text: string): string {
  return text.replace(/(\S.{20,60}) (?=\S)/g, '$1\n')
}

const asTyped = page(dryEyes).draft

describe('people type pages in many ways', () => {
  test.each([
    ['with Windows line ends', dryEyes.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', dryEyes.replaceAll('\n', '\r')],
    ['with hard-wrapped lines', wrapped(dryEyes)],
    ['with 1) in front of steps', dryEyes.replace(/^ {2}(\d)\./gm, '$1)')],
    ['with (1) in front of steps', dryEyes.replace(/^ {2}(\d)\./gm, '($1)')],
    ['with “Step 1:” in front of steps', dryEyes.replace(/^ {2}(\d)\./gm, 'Step $1:')],
    ['with tabs before steps', dryEyes.replace(/^ {2}(\d)\./gm, '\t$1.\t')],
    ['with a blank line between steps', dryEyes.replace(/\n {2}(\d)\./g, '\n\n  $1.')],
    ['indented throughout', dryEyes.replace(/^(?=.)/gm, '    ')],
    ['with non-breaking spaces', dryEyes.replaceAll(' ', '\u00A0')],
    ['with two spaces after each sentence', dryEyes.replace(/([.?]) /g, '$1  ')],
    ['with a page break inside a paragraph', dryEyes.replace('dries faster', 'dries\n\f\nfaster')],
    ['with blanks at line ends', dryEyes.replaceAll('\n', '  \n')],
  ])('%s', (_, text) => {
    const { draft, unsure } = page(text)
    expect(unsure).toEqual([])
    expect(draft).toEqual(asTyped)
  })

  test('curly quotes are words like any others', () => {
    const curly = retyped('as if there were sand in them', 'like “sand”, and it’s worse')
    expect(page(curly).draft.letter?.text).toContain('like “sand”, and it’s worse')
  })

  test('a step may have several paragraphs', () => {
    const text = retyped(
      'Set a clock if you forget.',
      'Set a clock if you forget.\n\n     Blink slowly while you do.',
    )
    const [first] = page(text).draft.steps
    expect(first?.instruction.map((block) => plainText([block]))).toEqual([
      'Look out of a window for 20 seconds every 20 minutes. Set a clock if you forget.',
      'Blink slowly while you do.',
    ])
  })

  test('the last step keeps what is indented under it, and the closing what is not', () => {
    const { draft } = page(retyped('Never sleep in contact lenses.', 'Take lenses out.\n\n     Clean them.'))
    expect(draft.steps[2] && plainText(draft.steps[2].instruction)).toBe('Take lenses out.\nClean them.')
    expect(draft.closing.words).toHaveLength(1)
  })

  test('a caution reaches over the paragraphs of its step', () => {
    const { draft } = page(retyped('within 3-4 days.', 'within 3-4 days.\n\n     Ask us if you are unsure.'))
    expect(draft.steps[1]?.caution).toMatch(/^Drops that whiten .* days\.\n\nAsk us if you are unsure\.$/)
  })

  test('a cause under a heading has it as its name', () => {
    const { draft } = page(retyped('Heating, fans', 'Dry air\n\nHeating, fans'))
    expect(draft.causes.map(({ name }) => name)).toEqual([null, 'Dry air', null])
  })

  test('a sentence of its own that leads to the causes is their lead-in', () => {
    const text = retyped(
      /Several things[^]*to be certain\./,
      'We cannot promise a cure.\n\nThese are the usual causes:',
    )
    const { draft, found, unsure } = page(text)
    expect(draft).toMatchObject({
      limits: 'We cannot promise a cure.',
      causesLead: 'These are the usual causes:',
    })
    expect(draft.causes).toHaveLength(3)
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
  })

  test('labels in capitals, in one line or in several, are left out', () => {
    const { draft, found } = page(
      retyped(/contact the doctors[^]*/, 'CONTACT THE DOCTORS | FONT RESIZE\nCALL US\nTEXT US'),
    )
    expect(draft.closing.words).toHaveLength(1)
    expect(found.furniture.map(({ line }) => line)).toEqual([27, 28, 29])
  })

  test('a page that offers calls alone offers no texts', () => {
    const { draft } = page(retyped(/contact the doctors[^]*/, 'Call us'))
    expect(draft.closing).toMatchObject({ contact: false, call: true, text: false })
  })

  test('a page that names no way leaves all of them to the clinic', () => {
    const { draft } = page(retyped(/contact the doctors[^]*/, ''))
    expect(draft.closing).toMatchObject({ contact: true, call: true, text: true })
  })
})

describe('letters end in many ways', () => {
  test.each([
    ['Sincerely,\nSandy in Salem', 'Sincerely,', 'Sandy in Salem'],
    ['Yours truly, Sandy in Salem', 'Yours truly,', 'Sandy in Salem'],
    ['Thank you,\n\nSandy in Salem', 'Thank you,', 'Sandy in Salem'],
    ['— Sandy in Salem', null, 'Sandy in Salem'],
    ['Sandy in Salem', null, 'Sandy in Salem'],
  ])('%j is a signature', (signature, leave, name) => {
    const text = retyped('need glasses?\n', `need glasses?\n\n${signature}\n`)
    const { draft, found, unsure } = page(text)
    expect(draft.letter?.signedAs).toBe(name)
    expect(draft.letter?.text.split('\n\n').at(-1)).toBe(leave ?? asTyped.letter?.text)
    expect(unsure).toMatchObject([{ about: 'the signature' }])
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
  })

  test('a salutation may share its line with the letter', () => {
    const { draft } = page(retyped('Dear Doctors,\n\n', 'Dear Dr. Writer, '))
    expect(draft.letter?.salutation).toBe('Dear Dr. Writer,')
    expect(draft.letter?.text).toBe(asTyped.letter?.text)
  })

  test('without a wider gap the letter ends where it stops saying “I”, and the reader of the report is told', () => {
    const { draft, unsure } = page(retyped('need glasses?\n\n\n', 'need glasses?\n\n'))
    expect(draft).toEqual(asTyped)
    expect(unsure).toMatchObject([{ line: 7, about: 'where the letter ends' }])
  })
})
