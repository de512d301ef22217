import { expect, test } from '@jest/globals'

import { toRefusal } from '@/platform/mail/refusal'

const said = (code: string, responseCode?: number) =>
  toRefusal(Object.assign(new Error('550 <ana@clinic.example> is not here'), { code, responseCode }))

test.each([
  ['EENVELOPE', 550, 'cannotBeDone'],
  ['EMESSAGE', 554, 'cannotBeDone'],
  ['EENVELOPE', 451, 'tryLater'],
  ['EMESSAGE', 452, 'tryLater'],
  // Not about this mail: for the clinic to mend.
  ['EAUTH', 535, 'tryLater'],
  ['EPROTOCOL', 554, 'tryLater'],
  ['ETIMEDOUT', undefined, 'tryLater'],
  ['EDNS', undefined, 'tryLater'],
] as const)('%s with %p means: %s', (code, answer, type) => {
  expect(said(code, answer)).toMatchObject({ type })
})

test('what the server said of the address is not repeated', () => {
  expect(said('EENVELOPE', 550).reason).toBe('The mail server refuses this mail for good (550).')
  expect(toRefusal('nothing').reason).toBe('The mail server cannot be reached (no answer).')
})
