import { expect, test } from '@jest/globals'

import { readErasures } from '@/questions/erasure/erasure'

const one =
  '{"questionId":"00000000-0000-4000-8000-000000000007","at":"2026-11-28T10:00:00.000Z","what":"letter"}'

test('A list of erasures is read line by line, and the first line that is none is named', () => {
  expect(readErasures('')).toEqual({ ok: true, value: [] })
  expect(readErasures(`${one}\n\n${one}\n`)).toMatchObject({ ok: true, value: [{ what: 'letter' }, {}] })
  for (const wrong of [
    '[]',
    'null',
    '{"what":"everything"}',
    one.replace('letter', 'contact'),
    one.slice(0, 40),
  ])
    expect(readErasures(`${one}\n${wrong}`)).toEqual({
      ok: false,
      problem: 'Line 2 of the list of erasures cannot be read.',
    })
})
