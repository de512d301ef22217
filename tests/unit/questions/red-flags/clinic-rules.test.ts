import { describe, expect, test } from '@jest/globals'

import { cardsFor } from '@/questions/red-flags/cards'
import { effectiveRules, readClinicRules } from '@/questions/red-flags/clinic-rules'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const tickFever = {
  name: 'Tick fever',
  level: 'urgent',
  mustAllOccur: ['tick'],
  oneMustOccur: ['ring on the skin', 'shivers'],
  mustNotOccur: ['cuckoo clock'],
  card: 'Call us today on {emergencyNumber}.',
}

describe('A clinic', () => {
  test('adds a rule of plain words, found in all their forms', () => {
    const rules = rulesOf({ additions: [tickFever] })
    expect(flags('Two ticks bit me and there is a ring on the skin.', rules)).toContain('clinic/Tick fever')
    expect(flags('Two ticks bit me.', rules)).not.toContain('clinic/Tick fever')
    expect(flags('No tick bit me, no shivers.', rules)).not.toContain('clinic/Tick fever')
    expect(flags('The tick of the cuckoo clock gives me shivers.', rules)).not.toContain('clinic/Tick fever')
  })

  test('can write what looks like our own signs, and it is taken as words', () => {
    const rules = rulesOf({
      additions: [{ ...tickFever, mustAllOccur: ['@chest-pain & (.*)+$'], oneMustOccur: [] }],
    })
    expect(flags('I like apples.', rules)).toEqual([])
  })

  test('switches a shipped rule off, and the others stay', () => {
    const rules = rulesOf({ switchedOff: ['heart-attack'] })
    const letter = 'Crushing chest pain down my left arm.'
    expect(flags(letter, shippedRules)).toContain('heart-attack')
    expect(flags(letter, rules)).not.toContain('heart-attack')
    expect(rules).toHaveLength(shippedRules.length - 1)
  })

  test('is told what is wrong with its rules', () => {
    const read = readClinicRules({
      additions: [{ ...tickFever, level: 'soon', mustAllOccur: [], oneMustOccur: [] }],
    })
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problem.faults.map(({ field }) => field)).toContain('additions.0.level')
    expect(readClinicRules(null).ok).toBe(false)
    expect(readClinicRules({ more: 1 }).ok).toBe(false)
  })
})

describe('A card', () => {
  test('names the numbers of the clinic, is shown once, and the most pressing comes first', () => {
    const flagged = matchRedFlags(
      'I want to die. Crushing chest pain down my left arm since this morning.',
      shippedRules,
    )
    const cards = cardsFor(flagged, shippedRules, { emergencyNumber: '112', crisisNumber: null })
    expect(cards[0]?.level).toBe('emergency')
    expect(cards[0]?.text).toContain('112')
    expect(cards.some(({ text }) => text.includes('a crisis line'))).toBe(true)
    expect(new Set(cards.map(({ text }) => text)).size).toBe(cards.length)
  })
})

function rulesOf(input: unknown) {
  const read = readClinicRules(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problem.faults))
  return effectiveRules(shippedRules, read.value)
}

function flags(letter: string, rules: Parameters<typeof matchRedFlags>[1]) {
  return matchRedFlags(letter, rules).map(({ rule }) => rule)
}
