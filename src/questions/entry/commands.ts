import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import type { FieldFault } from '@/platform/field-faults'
import { fail, succeed, type Result } from '@/platform/result'
import { afterArrival } from '@/questions/mails/commands'
import type { Received } from '@/questions/arrival'
import { findSentBefore, submitQuestion } from '@/questions/commands'
import { findRedFlags } from '@/questions/red-flag-rules/queries'
import { readQuestion } from '@/questions/question-form'
import type { MarkedFlag } from '@/questions/question'
import type { Colleague } from '@/questions/standing'

import { getEntryTerms } from './queries'
import { toDeskFault, wordedAnew, type EntrySource } from './typed-letter'

export interface TypedIn {
  reference: string
  /** Opens the receipt; told this once. Null where it cannot be made again. */
  receiptToken: string | null
}

export interface Checked {
  /** As it will be kept. */
  letter: string
  wasCleaned: boolean
  redFlags: MarkedFlag[]
}

/** What would be kept of a letter, and what in it should not wait; nothing is stored. */
export async function checkTypedLetter(question: unknown, now: Date): Promise<Result<Checked, FieldFault[]>> {
  const { terms } = await getEntryTerms(now)
  const read = readQuestion(question, terms)
  if (!read.ok) return fail(read.problem.map(toDeskFault))
  const { outdated, submission, wasCleaned } = read.value
  if (outdated.length > 0) return fail([wordedAnew])
  const redFlags = await findRedFlags(submission.letter)
  return succeed({ letter: submission.letter, wasCleaned, redFlags })
}

/** Keeps a letter that came by telephone or on paper, as every letter is kept: once, whatever is clicked twice. */
export async function typeInLetter(
  outer: PayloadRequest,
  typed: { key: string; source: EntrySource; question: unknown; who: Colleague },
  now: Date,
): Promise<Result<TypedIn, FieldFault[]>> {
  const { key, question, source, who } = typed
  const { due, terms } = await getEntryTerms(now)
  const read = readQuestion(question, terms)
  if (!read.ok) return fail(read.problem.map(toDeskFault))
  const { outdated, submission } = read.value
  if (outdated.length > 0) {
    const before = await findSentBefore(outer.payload, { key, submission })
    return before ? succeed(toTypedIn(before)) : fail([wordedAnew])
  }
  const arrival = {
    submission,
    key,
    source,
    redFlags: [],
    suspicions: [],
    takenBy: who.id,
    dueAt: due,
  }
  const kept = await submitQuestion(outer.payload, arrival, now, async (req, received) => {
    const { questionId, reference } = received
    const subject = { kind: 'question', id: questionId, name: reference } as const
    await record(req, { action: 'question.type-in', subject, by: { user: outer.user?.id ?? '' } })
    await afterArrival(req, received, submission)
  })
  if (!kept.ok) return fail([{ path: 'letter', message: kept.problem.message }])
  return succeed(toTypedIn(kept.value))
}

const toTypedIn = ({ receiptToken, reference }: Received): TypedIn => ({ reference, receiptToken })
