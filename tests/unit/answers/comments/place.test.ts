import { expect, test } from '@jest/globals'

import { placeOf } from '@/answers/comments/place'
import type { StoredAnswer } from '@/answers/signed-text'

const answer: StoredAnswer = {
  causes: [{ id: 'a1' }, { id: 'a2' }],
  steps: [{ id: 'b1' }],
}

test.each([
  ['limits', 'Limits'],
  ['causes.a2.explanation', 'Cause 2'],
  ['causes.a1.name', 'Cause 1, name'],
  ['steps.b1.caution', 'Step 1, caution'],
  ['steps.b1', 'Step 1'],
])('%s is called “%s”', (path, label) => expect(placeOf(path, answer)?.label).toBe(label))

test.each([
  'causes',
  'causes.a9.name',
  'limits.x',
  'steps.b1.toString',
  'slug',
  '',
  'a b',
  'steps.b1.caution.x',
])('%j is no place', (path) => expect(placeOf(path, answer)).toBeNull())

test('places follow each other as on the page', () => {
  const paths = ['steps.b1', 'title', 'causes.a2', 'closing', 'causes.a1', 'summary']
  const order = (path: string) => placeOf(path, answer)?.order ?? -1
  expect([...paths].sort((one, other) => order(one) - order(other))).toEqual([
    'title',
    'summary',
    'causes.a1',
    'causes.a2',
    'steps.b1',
    'closing',
  ])
})
