import type { Outcome, Status } from '@/questions/question'
import type { TakingBack } from '@/questions/withdrawing/taking-back'
import type { Retention } from '@/settings/retention'

import type { ReceiptView, Stage } from './receipt-view'

/** A letter as its receipt is made of it. */
export interface StoredReceipt {
  id: string
  reference: string
  status: Status
  outcome: Outcome | null
  note: string | null
  isHoneypot: boolean
  receivedAt: Date
  dueAt: Date | null
  closedAt: Date | null
  /** Null where it is not public, or there is none. */
  answerSlug: string | null
  answerTitle: string | null
  /** A letter it was closed as the same as still waits. */
  isOtherOpen: boolean
  mayPublish: boolean
  consentWithdrawnAt: Date | null
  hasName: boolean
  hasEmail: boolean
  hasPhone: boolean
  contactDeletedAt: Date | null
}

export function toReceiptView(stored: StoredReceipt, retention: Retention, now: Date): ReceiptView {
  const { closedAt, consentWithdrawnAt, dueAt, reference } = stored
  const isOpen = closedAt === null && stored.status !== 'spam'
  const mayPublish = stored.mayPublish && consentWithdrawnAt === null
  // Closed as the same as a letter that waits still: it ends with that one.
  const endedAt = stored.isOtherOpen ? null : closedAt
  const keptDays = stored.outcome === 'withdrawn' ? retention.withdrawnDays : retention.letterDays
  return {
    reference,
    stage: stageOf(stored),
    receivedAt: stored.receivedAt.toISOString(),
    dueAt: isOpen ? toMoment(dueAt) : null,
    isOverdue: isOpen && dueAt !== null && dueAt < now,
    closedAt: toMoment(closedAt),
    note: stored.note,
    answer: stored.answerSlug === null ? null : { slug: stored.answerSlug, title: stored.answerTitle ?? '' },
    contact: contactWords(stored),
    contactUntil: until(endedAt, retention.contactDays),
    contactDeletedAt: toMoment(stored.contactDeletedAt),
    letterUntil: until(endedAt, keptDays),
    contactDays: retention.contactDays,
    letterDays: retention.letterDays,
    mayPublish,
    consentWithdrawnAt: toMoment(consentWithdrawnAt),
    canTakeBack: takingsBackOf(stored.outcome, mayPublish),
  }
}

const stages: Record<Status, Stage> = {
  new: 'arrived',
  triaged: 'read',
  assigned: 'withDoctor',
  drafting: 'beingAnswered',
  inReview: 'beingChecked',
  closed: 'cannotAnswer',
  spam: 'noLetter',
}

function stageOf({ isHoneypot, outcome, status }: StoredReceipt): Stage {
  // A machine that typed into what people do not see is not told that it was noticed.
  if (status === 'spam') return isHoneypot ? 'arrived' : 'noLetter'
  return outcome ?? stages[status]
}

function contactWords({ hasEmail, hasName, hasPhone }: StoredReceipt): string[] {
  return [
    hasName && 'your name',
    hasEmail && 'your e-mail address',
    hasPhone && 'your telephone number',
  ].filter((words) => words !== false)
}

function takingsBackOf(outcome: Outcome | null, mayPublish: boolean): TakingBack[] {
  if (outcome === 'withdrawn') return []
  return mayPublish ? ['publishing', 'everything'] : ['everything']
}

function until(from: Date | null, days: number): string | null {
  return from && new Date(from.getTime() + days * 86_400_000).toISOString()
}

const toMoment = (date: Date | null): string | null => date?.toISOString() ?? null
