import { expect, test } from '@jest/globals'

import { excerptOf } from '@/search/results/excerpt'

const said = (text: string, ...wanted: string[]) =>
  excerptOf(text, 'en', new Map(wanted.map((term) => [term, 1])))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

test('the name of a cause and the items of a list are kept apart from what follows', () => {
  expect(said('A tired muscle\nIt gets  no rest.\n\nSleep helps.', 'rest')).toBe(
    'A tired muscle · It gets no [rest]. Sleep helps.',
  )
  expect(said('an ear hurts\nthe fever came back (again)\nit is cold', 'fever')).toBe(
    'an ear hurts · the [fever] came back (again) · it is cold',
  )
})

test('of a long text the stretch is shown that says most of what was asked, cut between words', () => {
  const excerpt = said(
    `${'Nothing much is said here. '.repeat(20)}Ice cools the knee at night.`,
    'knee',
    'ice',
  )
  expect(excerpt).toMatch(/^… .*\[Ice\] cools the \[knee\] at night\.$/)
  expect(excerpt).not.toMatch(/^… (othing|uch|aid|ere)\b/)
})
