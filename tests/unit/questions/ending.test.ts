import { expect, test } from '@jest/globals'

import { missingForEnding, type Ending } from '@/questions/endings/ending'

const of = (outcome: Ending['outcome'], more: Partial<Ending> = {}): Ending => ({
  outcome,
  note: null,
  answer: null,
  duplicateOf: null,
  ...more,
})

test.each([
  ['answered', 'answer', { answer: 'an id' }],
  ['merged', 'duplicateOf', { duplicateOf: 'an id' }],
  ['answeredPrivately', 'note', { note: 'We have called you.' }],
  ['bookAppointment', 'note', { note: 'Please let us see your knee.' }],
  ['cannotAnswer', 'note', { note: 'This is for your dentist.' }],
] as const)('An editor who ends a letter as %s has to give its %s', (outcome, path, given) => {
  expect(missingForEnding(of(outcome))).toMatchObject({ type: 'incomplete', path })
  expect(missingForEnding(of(outcome, { [path]: '  ' }))).toMatchObject({ path })
  expect(missingForEnding(of(outcome, given))).toBeNull()
})

test('What a writer is told is a few sentences, and no second letter', () => {
  expect(missingForEnding(of('cannotAnswer', { note: 'x'.repeat(1_001) }))?.message).toContain('1,000')
})
