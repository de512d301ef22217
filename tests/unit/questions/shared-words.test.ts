import { expect, test } from '@jest/globals'

import { carriesWordsOf, textsByWords } from '@/questions/consent/shared-words'
import { maren } from '@tests/support/questions/arrivals'

const isMarens = carriesWordsOf(maren.letter)

test.each([
  ['as it was sent', maren.letter],
  ['in capitals, on other lines', maren.letter.toUpperCase().replaceAll(' ', '\n')],
  ['with a name taken out', `Hello. ${maren.letter.replace('What can I do?', 'What helps?')} Thank you!`],
])('Words of a letter are known again: %s', (_, text) => {
  expect(isMarens(text)).toBe(true)
})

test.each([
  [
    'of somebody with the same trouble',
    'Each night at 4 I wake with a cramp in my calf, for three weeks now.',
  ],
  ['of which a few words are the same', 'For three weeks I have woken at 4 with a stiff neck.'],
  ['of no words', '…'],
])('Other words are others: %s', (_, text) => {
  expect(isMarens(text)).toBe(false)
})

test('What stood somewhere before is nobody’s own, and the rest is', () => {
  const quoting = `I read this here: “${maren.letter}” My own cramp comes by day, after each long ride on the old bicycle.`
  const isTheirs = carriesWordsOf(quoting, [maren.letter])
  expect(isTheirs(maren.letter)).toBe(false)
  expect(isTheirs('A cramp that comes by day, after each long ride on the old bicycle')).toBe(false)
  expect(isTheirs('My own cramp comes by day, after each long ride on the old bicycle.')).toBe(true)
})

test('A short letter is known by all of it, and one of a few words by nothing', () => {
  expect(carriesWordsOf('My calf cramps at night. Why?')('They ask: my calf cramps at night, why?')).toBe(
    true,
  )
  expect(carriesWordsOf('My calf cramps. Why?')('My calf cramps. Why?')).toBe(false)
})

test('Many letters are looked for in the same texts, with the same outcome', () => {
  const short = 'My calf cramps at night. Why?'
  const texts = [maren.letter, `They ask: ${short}`, 'Something else.', maren.letter.toUpperCase()]
  const textsWith = textsByWords(texts)
  for (const letter of [
    maren.letter,
    short,
    'My calf cramps. Why?',
    '',
    'Nobody wrote this to anybody at all.',
  ])
    expect(textsWith(letter)).toEqual(texts.filter(carriesWordsOf(letter)))
  expect(textsWith(maren.letter)).toHaveLength(2)
})
