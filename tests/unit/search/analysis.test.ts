import { describe, expect, test } from '@jest/globals'

import { analyse, termsOf } from '@/search/analysis/analyse'
import { sameWords } from '@/search/analysis/english/same-words'

const same = (...texts: string[]) => new Set(texts.map((text) => termsOf(text, 'en').join(' ')))

describe('a reader is understood', () => {
  test.each([
    ['in capitals', ['HEADACHES', 'headache']],
    ['with accents or without', ['naïve Ménière', 'naive Meniere', 'nai\u0308ve Me\u0301nie\u0300re']],
    ['with any apostrophe', ["Crohn's", 'Crohn’s', 'crohn`s', 'Crohn']],
    ['in whichever form of a word', ['treated', 'treatments', 'treating', 'cure', 'therapy']],
    ['in plain words or medical ones', ['kidney test', 'renal testing']],
    ['in British and American spelling', ['diarrhoea', 'Diarrhea']],
    ['with a unit near its number or apart', ['5mg', '5 mg', '5 MG']],
    ['between stop words', ['what is the flu', 'flu']],
    ['in full-width letters', ['ａｓｔｈｍａ', 'asthma']],
  ])('%s', (_, texts) => {
    expect(same(...texts).size).toBe(1)
    expect(same(...texts)).not.toContain('')
  })

  test('and not misunderstood: numbers, vitamins and short words stay what they are', () => {
    expect(termsOf('Vitamin B12 or D, 50,000 IU, 1.5 g at 38.5 %', 'en')).toEqual([
      ...['vitamin', 'b12', 'd', '50,000iu', '1.5g', '38.5%'],
    ])
    expect(same('10 mg', '10 g', '10').size).toBe(3)
  })

  test('in a language of which no rules are known, by the words as they stand', () => {
    expect(termsOf('Ból głowy i gorączka', 'pl')).toEqual(['bol', 'głowy', 'i', 'goraczka'])
  })

  test('in German by German rules', () => {
    expect(termsOf('Kopfschmerzen', 'de-AT')).toEqual(termsOf('kopfschmerz', 'de'))
  })
})

test('what people write to doctors is told from what they write about', () => {
  const terms = analyse('Dear Doctors, please help: my knee hurts. Thank you!', 'en')
  const about = terms.filter(({ isOfLetters }) => !isOfLetters).map(({ word }) => word)
  expect(about).toEqual(['knee', 'hurts'])
})

test('a term knows where its word stands', () => {
  const text = 'Why do my 😀 Muscles ache?'
  const places = analyse(text, 'en').map(({ start, end }) => text.slice(start, end))
  expect(places).toEqual(['Muscles', 'ache'])
})

test.each([
  ['nothing', ''],
  ['only stop words', 'what is it that you and I are'],
  ['operators', `& | ! <-> :* ' " \\ % _ ( )`],
  ['emoji', '😀👩‍👩‍👧‍👦'],
  ['a lone surrogate', '\ud800 \udfff'],
  ['a word of a megabyte', 'a'.repeat(1_000_000)],
])('%s leaves nothing to look for', (_, text) => {
  expect(termsOf(text, 'en')).toEqual([])
})

test('thousands of marks on one letter are that letter', () => {
  expect(termsOf(`z${'\u0301'.repeat(5_000)}ebra`, 'en')).toEqual(['zebra'])
})

test('right-to-left text and its controls part like any other', () => {
  expect(termsOf('\u202eصداع شديد\u202c', 'ar')).toEqual(['صداع', 'شديد'])
})

test('no word has two meanings in the list of same words', () => {
  const words = sameWords.trim().split(/\s+/)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
