import { describe, expect, test } from '@jest/globals'

import { dryEyes, page, wordsOf, wordsOfFile } from './pages'
import { plainText } from '@/platform/rich-text'

const asTyped = page(dryEyes).draft
const announcement = 'Here are the usual causes, and what helps with each.'
const limits =
  'We cannot promise that yours is among them, and I would need to examine your eyes to be certain.'
const lead = 'These are things that you can do at home.'

describe('clinics lead to causes in many words', () => {
  test.each([
    'The following are the ones that we see most.',
    'Here are the ones that count.',
    'These are some of the more frequent causes.',
    'There are several factors that may be behind it.',
    'In our office there are three common reasons.',
    'What follows is what we look for first.',
    'Let’s look at the usual suspects.',
    'So here are four common ones. Look for yourself in the list.',
    'Many things can bring it on.',
    'Two things keep it going.',
    'It can be caused by a number of things.',
    'Tired eyes have many causes.',
    'The most common ones are described below.',
    'What causes it?',
  ])('“%s”', (words) => {
    const { draft } = page(dryEyes.replace(announcement, words))
    expect(draft.causes).toEqual(asTyped.causes)
    expect(draft.limits).toBe(limits)
    expect(plainText(draft.introduction).endsWith(words)).toBe(true)
  })

  test('the sentence that points to them counts, not an earlier one that says there are several', () => {
    const { draft } = page(dryEyes.replace('Burning eyes', 'There are several common causes. Burning eyes'))
    expect(draft.causes).toEqual(asTyped.causes)
  })

  test('a heading over them is their lead-in', () => {
    const { draft } = page(
      dryEyes.replace('People at a', 'WHAT CAUSES IT?\n\nPeople at a').replace(announcement, ''),
    )
    expect(draft).toMatchObject({ causesLead: 'WHAT CAUSES IT?', causes: asTyped.causes })
  })
})

describe('clinics say in many words what they cannot promise', () => {
  test.each([
    'Every patient is different, and only an examination can tell which of these is yours.',
    'This cannot replace a visit.',
    'We’d want to see you before we say more.',
    'Keep in mind that nobody can tell from a letter.',
    'Your case may be different.',
    'None of this may apply to you, and we can’t be sure without seeing you.',
    'This column is for information only. Please make an appointment for a thorough check-up.',
  ])('“%s”', (words) => {
    const { draft, unsure } = page(dryEyes.replace(limits, words))
    expect(draft).toEqual({ ...asTyped, limits: words })
    expect(unsure).toEqual([])
  })
})

describe('clinics lead to the steps in many ways', () => {
  test('at the end of a longer paragraph, which keeps its other sentences', () => {
    const text = dryEyes.replace(lead, 'Most eyes heal. Few need us. Yours may. Try these at home:')
    const { draft, found, unsure } = page(text)
    expect(draft.stepsLead).toBe('Try these at home:')
    expect(plainText(draft.causes.at(-1)?.explanation ?? [])).toBe('Most eyes heal. Few need us. Yours may.')
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
  })

  test('with a heading, which goes with it', () => {
    const { draft } = page(dryEyes.replace(lead, `Treatment\n\n${lead}`))
    expect(draft).toEqual({ ...asTyped, stepsLead: `Treatment ${lead}` })
  })

  test('with none at all: a cause before the first step stays a cause, and that is named', () => {
    const { draft, unsure } = page(dryEyes.replace(`${lead}\n\n`, ''))
    expect(draft).toEqual({ ...asTyped, stepsLead: null })
    expect(unsure).toMatchObject([{ line: 16, about: 'the lead-in of the steps' }])
  })

  test('in words that leave it open, which is named', () => {
    const { draft, unsure } = page(dryEyes.replace(lead, 'Patience helps, and so does order.'))
    expect(draft.stepsLead).toBe('Patience helps, and so does order.')
    expect(unsure).toMatchObject([{ line: 18, about: 'the lead-in of the steps' }])
  })

  test('on the line right above, and with the closing right below', () => {
    const text = dryEyes.replace(`${lead}\n`, lead).replace('lenses.\n\nIf your', 'lenses.\nIf your')
    expect(page(text).draft).toEqual(asTyped)
  })
})

describe('clinics mark who speaks', () => {
  test.each([
    ['Q: ', 'A: '],
    ['Question: ', 'Answer: '],
    ['Question\n', 'Our Answer\n'],
    ['', 'The doctors reply:\n\n'],
  ])('%j and %j are labels', (question, answer) => {
    const { draft, unsure } = page(
      dryEyes
        .replace('Dear Doctors', `${question}Dear Doctors`)
        .replace('\n\n\nBurning', `\n\n${answer}Burning`),
    )
    expect(draft).toEqual(asTyped)
    expect(unsure).toEqual([])
  })

  test('a question with a label needs no salutation', () => {
    const { draft } = page(
      dryEyes.replace('Dear Doctors,\n\n', 'Q: ').replace('\n\n\nBurning', '\n\nA: Burning'),
    )
    expect(draft.letter).toMatchObject({ salutation: null, text: asTyped.letter?.text })
  })
})

describe('letters are written by many hands', () => {
  test.each(['To the doctors:', 'Hi Docs,', 'DEAR DOCTORS,', 'dear doctor', 'Good morning, ', 'Doctors,'])(
    '“%s” greets them',
    (salutation) => {
      const { draft } = page(dryEyes.replace('Dear Doctors,', salutation))
      expect(draft.letter).toEqual({ ...asTyped.letter, salutation: salutation.trim() })
    },
  )

  test.each([
    ['Thanks,\nM. K.\nFresno, CA', 'Thanks,', 'M. K. Fresno, CA'],
    ['Thank you!\nRobert', 'Thank you!', 'Robert'],
    ['Very sincerely yours,\nSandy', 'Very sincerely yours,', 'Sandy'],
  ])('%j takes leave and signs', (signature, leave, signedAs) => {
    const { draft } = page(dryEyes.replace('need glasses?\n', `need glasses?\n\n${signature}\n`))
    expect(draft.letter?.signedAs).toBe(signedAs)
    expect(draft.letter?.text.split('\n\n').at(-1)).toBe(leave)
    expect(draft.introduction).toEqual(asTyped.introduction)
  })

  test.each([' — Sandy in Salem', ' -- Sandy in Salem', '\nSandy in Salem', '\n- Sandy in Salem'])(
    'a name may stand right behind the last sentence: %j',
    (signature) => {
      const { draft } = page(dryEyes.replace('need glasses?', `need glasses?${signature}`))
      expect(draft.letter).toEqual({ ...asTyped.letter, signedAs: 'Sandy in Salem' })
    },
  )

  test('a postscript belongs to the letter, and the name above it is pointed out', () => {
    const { draft, unsure } = page(
      dryEyes.replace('need glasses?', 'need glasses?\n\nSincerely,\nSandy\n\nP.S. My dog squints, too.'),
    )
    expect(draft.letter?.text).toMatch(/Sincerely, Sandy\n\nP\.S\. My dog squints, too\.$/)
    expect(draft.introduction).toEqual(asTyped.introduction)
    expect(unsure).toMatchObject([{ line: 10, about: 'the signature' }])
  })

  test('without a wider gap, and without an “I”, it goes on until it asks', () => {
    const letter = 'Our son blinks all day.\n\nHis teacher has noticed.\n\nDoes he need glasses?'
    const { draft } = page(dryEyes.replace(/By four[^]*need glasses\?\n/, letter))
    expect(draft.letter?.text).toBe(letter)
    expect(draft.introduction).toEqual(asTyped.introduction)
  })

  test('without a wider gap it ends after its question, even if the doctors say “I” to the reader', () => {
    const reply = 'I see eyes like yours each day. Burning eyes'
    const { draft } = page(dryEyes.replace('\n\n\nBurning eyes', `\n\n${reply}`))
    expect(draft.letter).toEqual(asTyped.letter)
  })
})

describe('pages are typed in many ways', () => {
  test('each line a paragraph, with no blank line at all', () => {
    const { draft } = page(dryEyes.replace(/\n\n+/g, '\n'))
    expect(draft).toEqual(asTyped)
  })

  test('a title may begin like a greeting', () => {
    expect(page(dryEyes.replace('Dry Eyes', 'Hi-Tech and Dry Eyes')).draft.letter).toEqual(asTyped.letter)
  })

  test('a byline under the title is no part of it', () => {
    const { draft } = page(dryEyes.replace('Dry Eyes', 'Dry Eyes\nBy Dr. A. Writer\nPosted on March 3'))
    expect(draft.title).toBe('Dry Eyes')
    expect(draft.introduction.slice(0, 2).map((block) => plainText([block]))).toEqual([
      'By Dr. A. Writer',
      'Posted on March 3',
    ])
  })

  test('in Markdown, whose marks are layout', () => {
    const text = dryEyes
      .replace('Dry Eyes', '# Dry Eyes')
      .replace('Dear Doctors,', '**Dear Doctors,**')
      .replace('NOT be used', '**NOT** be used')
    expect(page(text).draft).toEqual(asTyped)
  })
})
