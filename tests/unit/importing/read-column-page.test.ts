import { describe, expect, test } from '@jest/globals'

import { dryEyes, page, wordsOf, wordsOfFile } from './pages'
import { plainText } from '@/platform/rich-text'

describe('a clinic brings a page of its old column', () => {
  const { draft, found, unsure } = page(dryEyes)

  test('the letter keeps its salutation and ends where the doctors begin', () => {
    expect(draft.title).toBe('Dry Eyes')
    expect(draft.letter?.salutation).toBe('Dear Doctors,')
    expect(draft.letter?.text).toMatch(/^By four .* do I need glasses\?$/)
    expect(draft.letter?.signedAs).toBeNull()
  })

  test('the limits are parted from the introduction they end, and the sentence before them stays', () => {
    expect(draft.introduction).toHaveLength(2)
    expect(plainText(draft.introduction)).toMatch(/what helps with each\.$/)
    expect(draft.limits).toMatch(/^We cannot promise .* to be certain\.$/)
  })

  test('each paragraph after them is a cause, without a name, since the doctors gave it none', () => {
    expect(draft.causes.map(({ name }) => name)).toEqual([null, null, null])
    expect(draft.causes.map(({ explanation }) => plainText(explanation).split(' ')[0])).toEqual([
      'People',
      'Heating,',
      'Some',
    ])
  })

  test('the paragraph before the first step leads in, and the steps lose their numbers alone', () => {
    expect(draft.stepsLead).toBe('These are things that you can do at home.')
    expect(draft.steps).toHaveLength(3)
    expect(draft.steps[0] && plainText(draft.steps[0].instruction)).toMatch(/^Look out of a window/)
  })

  test('a caution is every sentence from the first with NOT', () => {
    expect(draft.steps[1]?.caution).toBe(
      'Drops that whiten the eye should NOT be used. They make it drier within 3-4 days.',
    )
    expect(draft.steps[1] && plainText(draft.steps[1].instruction)).toBe(
      'Use drops without preservatives up to 4 times a day.',
    )
  })

  test('a step that is nothing but a caution is stressed in place', () => {
    expect(draft.steps[2]?.caution).toBeNull()
    expect(draft.steps[2]?.instruction).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Never', bold: true },
          { type: 'text', text: ' sleep in contact lenses.' },
        ],
      },
    ])
  })

  test('the closing offers what the page offered, and the labels of the site are left out', () => {
    expect(plainText(draft.closing.words)).toMatch(/^If your eyes still burn .* every day\.$/)
    expect(draft.closing).toMatchObject({ contact: true, call: true, text: true })
    expect(found.furniture.map(({ text }) => text)).toEqual([
      'contact the doctors',
      'Font Resize',
      'Call Us Text Us',
    ])
  })

  test('every word is there, once and in its order, and nothing is doubtful', () => {
    expect(wordsOf(draft)).toEqual(wordsOfFile(dryEyes, { draft, found, unsure }))
    expect(unsure).toEqual([])
  })

  test('the report can say on which line each part stands', () => {
    expect(found).toMatchObject({
      title: 1,
      letter: { from: 3, to: 5 },
      introduction: [8, 10],
      limits: 10,
      causes: [12, 14, 16],
      stepsLead: 18,
      closing: [24],
    })
    expect(found.steps).toEqual([
      { line: 20, written: '1.', caution: null, isStressed: false },
      { line: 21, written: '2.', caution: 21, isStressed: false },
      { line: 22, written: '3.', caution: null, isStressed: true },
    ])
  })
})
