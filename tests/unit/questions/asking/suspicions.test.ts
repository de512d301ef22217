import { expect, test } from '@jest/globals'

import { suspicionsOfForm, suspicionsOfLetter } from '@/questions/asking/suspicions'

test('Whoever fills in the field that nobody sees, or sends within two seconds, is looked at', () => {
  expect(suspicionsOfForm({ subject: '', tookMs: 60_000 })).toEqual([])
  expect(suspicionsOfForm({ subject: 'pills', tookMs: 60_000 })).toEqual(['honeypot'])
  expect(suspicionsOfForm({ subject: 'pills', tookMs: 1_999 })).toEqual(['honeypot', 'tooFast'])
  expect(suspicionsOfForm({ subject: '', tookMs: 2_000 })).toEqual([])
})

test.each([
  'I read https://clinic.example/fever and www.other.example, and they disagree. Whom should I believe?',
  'It hurts. It hurts when I walk, it hurts when I sit, it hurts at night, and nobody tells me why. '.repeat(
    2,
  ),
  'No no no no no. Please help.',
  'My leg.',
])('A letter of a person is a letter: %s', (letter) => {
  expect(suspicionsOfLetter(letter)).toEqual([])
})

test.each([
  [
    'buy https://a.example https://b.example https://c.example https://d.example now, they are cheap',
    'links',
  ],
  ['https://pills.example/very/cheap pills', 'links'],
  ['[url=a]x[/url] '.repeat(4), 'links'],
  ['cheap pills '.repeat(30), 'repetition'],
  ['aaaa'.repeat(30), 'repetition'],
])('A letter of a program is looked at: %s', (letter, suspicion) => {
  expect(suspicionsOfLetter(letter)).toContain(suspicion)
})
