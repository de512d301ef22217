import { describe, expect, test } from '@jest/globals'

import { dryEyes, page, refusalOf, wordsOf, wordsOfFile } from './pages'
import { plainText } from '@/platform/rich-text'

describe('what the page leaves open is imported and reported, with its line', () => {
  test('steps numbered 1, 2, 4 keep their order, and the gap is named', () => {
    const { draft, unsure } = page(dryEyes.replace('  3. Never', '  4. Never'))
    expect(draft.steps).toHaveLength(3)
    expect(unsure).toMatchObject([{ line: 22, about: 'the numbering of the steps' }])
    expect(unsure[0]?.why).toContain('4 stands where 3 was due')
  })

  test('without a sentence that announces causes everything stays in the introduction', () => {
    const text = dryEyes
      .replace(/Several things can[^]*what helps with each\. /, '')
      .replace(/We cannot promise.*certain\./, 'Most of it passes.')
    const { draft, found, unsure } = page(text)
    expect(draft.causes).toEqual([])
    expect(draft.introduction).toHaveLength(5)
    expect(unsure).toMatchObject([{ line: 10, about: 'causes' }])
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
  })

  test('limits that do not end the introduction stay where they are', () => {
    const { draft, unsure } = page(
      dryEyes.replace('to be certain.', 'to be certain. Most people are better in a week.'),
    )
    expect(draft.limits).toBeNull()
    expect(plainText(draft.introduction)).toContain('We cannot promise')
    expect(unsure).toMatchObject([{ line: 10, about: 'limits' }])
  })

  test('words between the title and the letter go to the introduction', () => {
    const { draft, unsure } = page(dryEyes.replace('Dry Eyes\n', 'Dry Eyes\n\nFrom our spring column.\n'))
    expect(plainText(draft.introduction)).toMatch(/^From our spring column\./)
    expect(unsure).toMatchObject([{ line: 3, about: 'words between the title and the letter' }])
  })

  test('an answer without a letter is imported if it has steps and speaks as a column does', () => {
    const { draft, unsure } = page(dryEyes.replace('Dear Doctors,\n\n', ''))
    expect(draft.letter).toBeNull()
    expect(unsure).toContainEqual(expect.objectContaining({ line: 1, about: 'the letter' }))
  })

  test('what only points below is taken for the lead to causes, and named', () => {
    const { draft, unsure } = page(
      dryEyes.replace('Here are the usual causes, and what helps with each. ', ''),
    )
    expect(draft.causes).toHaveLength(3)
    expect(draft.limits).toMatch(/^We cannot promise/)
    expect(unsure).toMatchObject([{ line: 12, about: 'causes' }])
  })

  test('a second letter is named, with the line it begins on', () => {
    const { unsure } = page(dryEyes.replace('Several things', 'Dear Doctors,\n\nSeveral things'))
    expect(unsure).toContainEqual(expect.objectContaining({ line: 10, about: 'a second letter' }))
  })

  test('causes that are numbered lose their numbers, as steps do, and the report can name them', () => {
    const text = dryEyes
      .replace('People at', '1. People at')
      .replace('Heating, fans', '2. Heating, fans')
      .replace('Some tablets', '3. Some tablets')
    const { draft, found, unsure } = page(text)
    expect(draft.causes.map(({ explanation }) => plainText(explanation).split(' ')[0])).toEqual([
      'People',
      'Heating,',
      'Some',
    ])
    expect(found.marks.map(({ text: mark }) => mark)).toEqual(['1.', '2.', '3.'])
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
    expect(draft.steps).toHaveLength(3)
    expect(unsure).toEqual([])
  })

  test('a numbered list that is neither steps nor causes is kept, numbers included, and named', () => {
    const list = 'Tears are of two kinds:\n\n1. Those of grief.\n2. Those of onions.\n\nBurning eyes'
    const { draft, unsure } = page(dryEyes.replace('Burning eyes', list))
    expect(plainText(draft.introduction)).toContain('1. Those of grief.\n2. Those of onions.')
    expect(unsure).toMatchObject([{ line: 10, about: 'a second numbered list' }])
  })

  test('a sentence that goes on below a blank line is joined, and named', () => {
    const { draft, unsure } = page(dryEyes.replace('dries faster', 'dries\n\nfaster'))
    expect(draft.introduction).toHaveLength(2)
    expect(unsure).toMatchObject([{ line: 10, about: 'a sentence across a blank line' }])
  })

  test('a label of the site inside a sentence is kept', () => {
    const text = dryEyes.replace('please call our office. We', 'please\ncall us\nat once. We')
    const { draft, unsure } = page(text)
    expect(plainText(draft.closing.words)).toContain('please call us at once.')
    expect(unsure).toMatchObject([{ line: 25, about: '“call us”' }])
  })

  test('a line that ends in a hyphen is joined, and named', () => {
    const { draft, unsure } = page(dryEyes.replace('perfectly well', 'well-\nfitting things'))
    expect(plainText(draft.introduction)).toContain('see well-fitting things.')
    expect(unsure).toMatchObject([{ line: 8, about: 'a word across two lines' }])
  })

  test('an answer without steps is imported with its closing', () => {
    const { draft, unsure } = page(dryEyes.replace(/These are things[^]*contact lenses\.\n\n/, ''))
    expect(draft).toMatchObject({ steps: [], stepsLead: null })
    expect(plainText(draft.closing.words)).toMatch(/^If your eyes still burn/)
    expect(unsure).toContainEqual(expect.objectContaining({ about: 'the steps' }))
  })

  test('a hidden character that turns the direction of text is named', () => {
    const { unsure } = page(dryEyes.replace('Burning', '\u202EBurning'))
    expect(unsure).toMatchObject([{ line: 8, about: 'a hidden character that turns the direction of text' }])
  })
})

describe('a text that is no page of a column is refused, with its line and what to do', () => {
  test.each([
    ['nothing', '', 'empty', null],
    ['blank lines', ' \n\n\t\n', 'empty', null],
    ['a web page', '\n<!doctype html>\n<p>Dry eyes</p>', 'markup', 2],
    ['an export', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', 'markup', 1],
    ['a copied fragment of a web page', dryEyes.replaceAll('.\n', '.</p>\n'), 'markup', 8],
    ['an essay', 'Tears\n\nTears have three layers. Each has its work.', 'noLetter', 1],
    ['a recipe', 'Soup\n\nFor two people:\n\n1. Chop.\n2. Boil.', 'noLetter', 1],
    ['a letter that nobody answers', 'Dry Eyes\n\nDear Doctors,\n\nMy eyes burn. Why?', 'noAnswer', 3],
    ['a page without a title', dryEyes.replace('Dry Eyes\n\n', ''), 'noTitle', 1],
    [
      'a page that begins with a long paragraph',
      `${'Dry eyes are common. '.repeat(9)}\n\n${dryEyes}`,
      'noTitle',
      1,
    ],
    [
      'a letter without end',
      dryEyes.replace('sand in them.', 'sand in them. I rub. '.repeat(1000)),
      'letterTooLong',
      3,
    ],
  ])('%s', (_, text, type, line) => {
    const refusal = refusalOf(text)
    expect(refusal).toMatchObject({ type, line })
    expect(refusal.message).toMatch(/[.]$/)
  })
})
