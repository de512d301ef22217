import { expect, test } from '@jest/globals'

import { toRulesInUse } from '@/questions/red-flag-rules/clinic-rules'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const wasps = {
  type: 'addition' as const,
  name: 'Wasp stings at the quarry',
  level: 'urgent' as const,
  isActive: true,
  anyWords: ['quarry wasp'],
  allWords: [],
  noWords: [],
  card: 'Please come to the practice today.',
}
const heart = { type: 'switchOff' as const, name: 'heart-attack', isActive: true }
const rulesFor = (letter: string, stored: Parameters<typeof toRulesInUse>[0]) =>
  matchRedFlags(letter, toRulesInUse(stored).rules).map(({ rule }) => rule)

test('A clinic that says nothing has the shipped rules', () => {
  expect(toRulesInUse([]).rules).toBe(shippedRules)
  expect(toRulesInUse([{ ...wasps, isActive: false }]).rules).toBe(shippedRules)
})

test('What it adds is found, and what it switches off is not', () => {
  expect(rulesFor('A quarry wasp stung me.', [wasps])).toEqual(['clinic/Wasp stings at the quarry'])
  const crushing = 'I have a crushing pain in my chest and my left arm right now.'
  expect(rulesFor(crushing, [])).toContain('heart-attack')
  expect(rulesFor(crushing, [heart])).not.toContain('heart-attack')
})

test('A rule that cannot be used is named and takes no other along', () => {
  const broken = { ...wasps, name: 'Nothing to find', anyWords: [] }
  const { rules, unusable } = toRulesInUse([broken, wasps])
  expect(unusable).toEqual(['Nothing to find'])
  expect(rules).toHaveLength(shippedRules.length + 1)
})
