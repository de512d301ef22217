import { expect, test } from '@jest/globals'

import { toReceiptView, type StoredReceipt } from '@/questions/receipts/stored-receipt'
import { toPrivacyView } from '@/settings/privacy'
import { toRetention } from '@/settings/retention'

const now = new Date('2026-12-10T10:00:00Z')
const retention = toRetention({ retentionDays: 100, contactRetentionDays: 10, spamRetentionDays: 5 })

const of = (changes: Partial<StoredReceipt>) =>
  toReceiptView(
    {
      id: 'an id',
      reference: 'ASK-7K3M-9Q',
      status: 'new',
      outcome: null,
      note: null,
      isHoneypot: false,
      receivedAt: new Date('2026-12-01T10:00:00Z'),
      dueAt: new Date('2026-12-15T10:00:00Z'),
      closedAt: null,
      answerSlug: null,
      answerTitle: null,
      isOtherOpen: false,
      mayPublish: true,
      consentWithdrawnAt: null,
      hasName: true,
      hasEmail: true,
      hasPhone: true,
      contactDeletedAt: null,
      ...changes,
    },
    retention,
    now,
  )

const closed = { status: 'closed', closedAt: new Date('2026-12-05T10:00:00Z') } as const

test('A machine that filled in what people do not see is told that its letter arrived', () => {
  expect(of({ status: 'spam', isHoneypot: true }).stage).toBe('arrived')
  expect(of({ status: 'spam' }).stage).toBe('noLetter')
})

test('Days are said for a letter that has ended, and how many there will be for one that has not', () => {
  expect(of({})).toMatchObject({ contactUntil: null, letterUntil: null, contactDays: 10, letterDays: 100 })
  expect(of({ ...closed, outcome: 'cannotAnswer' })).toMatchObject({
    contactUntil: '2026-12-15T10:00:00.000Z',
    letterUntil: '2027-03-15T10:00:00.000Z',
    dueAt: null,
  })
  expect(of({ ...closed, outcome: 'withdrawn' }).letterUntil).toBe('2027-01-04T10:00:00.000Z')
  expect(of({ ...closed, outcome: 'merged', isOtherOpen: true }).contactUntil).toBeNull()
})

test('What was taken back cannot be taken back again', () => {
  expect(of({}).canTakeBack).toEqual(['publishing', 'everything'])
  expect(of({ mayPublish: false }).canTakeBack).toEqual(['everything'])
  expect(of({ consentWithdrawnAt: now })).toMatchObject({ canTakeBack: ['everything'], mayPublish: false })
  expect(of({ ...closed, outcome: 'withdrawn', consentWithdrawnAt: now }).canTakeBack).toEqual([])
})

test('A clinic that has set nothing keeps a contact for no longer than its letter, and answers for itself', () => {
  expect(toRetention({})).toEqual({ letterDays: 365, contactDays: 30, spamDays: 14, withdrawnDays: 30 })
  expect(toRetention({ retentionDays: 7 })).toMatchObject({ letterDays: 7, contactDays: 7, withdrawnDays: 7 })
  expect(toPrivacyView({}).controller).toBe('The clinic behind this column')
  const clinic = { name: 'Maple Street Clinic', address: 'Maple Street Clinic\n12 Maple Street' }
  expect(toPrivacyView(clinic).controller).toBe(clinic.address)
  expect(toPrivacyView({ ...clinic, address: '12 Maple Street' }).controller).toBe(clinic.address)
})
