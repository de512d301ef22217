import { expect, test } from '@jest/globals'

import { missingBeforePublication } from '@/answers/readiness'
import type { StoredAnswer } from '@/answers/signed-text'
import { toStoredDraft } from '@/answers/stored-draft'
import { shortDraft } from '@tests/support/drafts'

const complete: StoredAnswer = { ...toStoredDraft(shortDraft({ doctors: ['dr-ana'] })), slug: 'leg-cramps' }
const fieldsMissing = (answer: StoredAnswer, needsEmergencyCard = false) =>
  missingBeforePublication(answer, [{ name: 'Chest pain', needsEmergencyCard }]).map(({ field }) => field)

/** What the panel saves two seconds after somebody pressed “Add”: a row of which nothing is filled in. */
const begun = (row: Record<string, null>) => [row] as never

test('a complete answer lacks nothing', () => {
  expect(fieldsMissing(complete)).toEqual([])
})

test('of an empty draft everything is named that readers need', () => {
  expect(fieldsMissing({})).toEqual(['title', 'doctors', 'introduction', 'slug', 'language'])
})

test('rows that were only begun are named one by one, and break nothing', () => {
  const answer: StoredAnswer = {
    ...complete,
    causes: begun({ name: null, explanation: null }),
    steps: [{ sources: begun({ title: null }) }],
    careCards: begun({ level: null, heading: null, items: null }),
    sources: begun({ title: null, url: null }),
  }
  expect(fieldsMissing(answer)).toEqual([
    'causes.0.explanation',
    'steps.0.instruction',
    'steps.0.sources.0.title',
    'careCards.0.level',
    'careCards.0.heading',
    'careCards.0.items',
    'sources.0.title',
  ])
})

test('a sign without words is not a sign, and a level has one card', () => {
  const card = { level: 'urgent', heading: 'See a doctor today if:', items: [{ text: 'it is hot' }] } as const
  const blank = { ...card, items: [{ text: null }] } as never
  expect(fieldsMissing({ ...complete, careCards: [{ ...card, items: [...card.items] }, blank] })).toEqual([
    'careCards.1.items',
    'careCards',
  ])
})

test('a language is a code that browsers know', () => {
  expect(fieldsMissing({ ...complete, language: 'es-MX' })).toEqual([])
  expect(fieldsMissing({ ...complete, language: 'not a language <x>' })).toEqual(['language'])
})

test('a topic can demand an emergency card', () => {
  expect(fieldsMissing(complete, true)).toEqual(['careCards'])
})
