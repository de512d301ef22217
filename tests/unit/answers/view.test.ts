import { describe, expect, test } from '@jest/globals'

import { toSignedText } from '@/answers/signed-text'
import { toAnswerView, toWithdrawalView } from '@/answers/view'
import type { Answer, Doctor } from '@/payload-types'
import { paragraph } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'
import { heelPain } from '@tests/support/answers/heel-pain'

const stamp = '2026-03-01T08:00:00.000Z'
const stamps = { createdAt: stamp, updatedAt: stamp }
type StoredText = Answer['introduction']
const stored = (words: string): StoredText => toLexical([paragraph(words)])

const writer: Doctor = { id: 'doctor-1', name: 'A. Writer', credentials: 'MD', ...stamps }
const reviewer: Doctor = { id: 'doctor-2', name: 'B. Reviewer', credentials: ' ', ...stamps }

const related: Answer = {
  id: 'answer-2',
  slug: 'night-cramps',
  title: 'Night cramps',
  language: 'en',
  ...stamps,
}

const raw: Answer = {
  ...stamps,
  id: 'answer-1',
  slug: 'heel-pain',
  title: 'Heel pain',
  language: 'en',
  summary: ' ',
  letter: { salutation: 'Dear Doctors,', text: 'My heel hurts.\n\nWhy?', signedAs: '' },
  introduction: stored('Many people have this.'),
  limits: 'We have not seen your foot.',
  causes: [{ id: 'row-1', cause: 'cause-1', name: '', explanation: stored('Too much running.') }],
  stepsLead: 'Do this:',
  steps: [
    {
      id: 'row-2',
      treatmentStep: 'step-1',
      instruction: stored('Cool the heel.'),
      caution: 'NOT on bare skin.',
      timing: { lastsAtMost: '20 minutes', timesADay: '' },
      sources: [{ id: 'row-3', title: 'A trial', readOn: '2026-02-03T12:00:00.000Z' }],
    },
    { id: 'row-4', instruction: stored('Rest.'), timing: {} },
  ],
  careCards: [
    { id: 'row-5', level: 'urgent', heading: 'Come today if:', items: [{ id: 'row-6', text: 'it is hot' }] },
  ],
  closing: { words: stored('Come and see us.'), contact: true, call: false },
  changes: [
    { id: 'row-7', at: '2026-04-01T08:00:00.000Z', kind: 'correction', text: 'The first.' },
    { id: 'row-8', at: '2026-05-01T08:00:00.000Z', kind: 'update', text: 'The second.' },
  ],
  related: [related, 'answer-that-is-a-draft'],
  doctors: [writer],
  reviewer,
  topics: ['topic-nobody-may-read'],
  previousSlugs: ['sore-heel'],
  importKey: 'import-1',
  publishedAt: '2026-03-09T08:30:00.000Z',
  lastReviewedOn: '2026-03-08T12:00:00.000Z',
  _status: 'published',
}

describe('a published answer', () => {
  const view = toAnswerView(raw)

  test('shows the doctors’ words and leaves the store’s bookkeeping behind', () => {
    expect(view.introduction).toEqual([paragraph('Many people have this.')])
    expect(view.causes).toEqual([{ name: null, explanation: [paragraph('Too much running.')] }])
    expect(view.careCards).toEqual([{ level: 'urgent', heading: 'Come today if:', items: ['it is hot'] }])
    expect(JSON.stringify(view)).not.toMatch(/row-|cause-1|step-1|import-1|sore-heel|"root"/)
  })

  test('keeps each step with its caution, its timing as far as it was given, and its sources', () => {
    expect(view.steps[0]).toEqual({
      instruction: [paragraph('Cool the heel.')],
      caution: 'NOT on bare skin.',
      timing: { startAfter: null, lastsAtMost: '20 minutes', timesADay: null, stopAfter: null },
      sources: [{ title: 'A trial', publisher: null, year: null, url: null, readOn: '2026-02-03' }],
    })
    expect(view.steps[1]).toMatchObject({ caution: null, timing: null, sources: [] })
  })

  test('says who answers and who reviewed', () => {
    expect(view.doctors).toMatchObject([{ name: 'A. Writer', credentials: 'MD' }])
    expect(view.reviewer).toMatchObject({ name: 'B. Reviewer', credentials: null })
  })

  test('shows what was signed, word for word, and nothing was signed that it does not show', () => {
    const odd: Answer = {
      ...raw,
      letter: { salutation: 'Dear Doctors,', text: ' ' },
      closing: { contact: null },
    }
    for (const answer of [raw, odd]) {
      const { version, doctors, ...signed } = toSignedText(answer)
      expect(toAnswerView(answer)).toMatchObject(signed)
      expect(doctors).toEqual(toAnswerView(answer).doctors.map(({ id }) => id))
      expect(version).toBe(1)
    }
  })

  test('leaves out what its reader may not see', () => {
    expect(view.related).toEqual([{ slug: 'night-cramps', title: 'Night cramps' }])
    expect(view.topics).toEqual([])
  })

  test('offers each way to the clinic unless a doctor took it away', () => {
    expect(view.closing).toMatchObject({ contact: true, call: false, text: true })
  })

  test('tells its days as days and its changes newest first', () => {
    expect(view.lastReviewedOn).toBe('2026-03-08')
    expect(view.reviewDueOn).toBeNull()
    expect(view.changes.map(({ text }) => text)).toEqual(['The second.', 'The first.'])
  })

  test('has null for what is absent', () => {
    expect(view).toMatchObject({ summary: null, causesLead: null, letter: { signedAs: null } })
    expect(toAnswerView({ ...raw, letter: {} }).letter).toBeNull()
  })

  test('has the very fields that are promised to whoever reads it as data', () => {
    expect(Object.keys(view).sort()).toEqual(Object.keys(heelPain).sort())
  })
})

describe('a withdrawal', () => {
  const withdrawal = { id: 'w', slug: 'copper', title: 'Copper', at: stamp, reason: 'It does nothing.' }

  test('names what to read instead', () => {
    expect(toWithdrawalView({ ...withdrawal, readInstead: related })).toEqual({
      slug: 'copper',
      title: 'Copper',
      at: stamp,
      reason: 'It does nothing.',
      readInstead: { slug: 'night-cramps', title: 'Night cramps' },
      link: null,
    })
  })

  test('names a page elsewhere, if it has a title and an address', () => {
    const link = { linkTitle: 'Copper', linkUrl: 'https://www.nccih.nih.gov/' }
    expect(toWithdrawalView({ ...withdrawal, ...link }).link).toEqual({
      title: 'Copper',
      url: 'https://www.nccih.nih.gov/',
    })
    expect(toWithdrawalView({ ...withdrawal, linkTitle: 'Copper' }).link).toBeNull()
  })

  test('names nothing where that is not published', () => {
    expect(toWithdrawalView({ ...withdrawal, readInstead: 'answer-2' }).readInstead).toBeNull()
    expect(toWithdrawalView(withdrawal).readInstead).toBeNull()
  })
})
