import { submitQuestion, type Received } from '@/questions/commands'
import type { Submission, Suspicion } from '@/questions/question'
import type { FieldFault } from '@/platform/field-faults'
import { getPayloadClient } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'

import { admitLetter } from './admission/commands'
import type { AskFacts, UrgentCard } from './ask-view'
import { dueAt } from './due'
import type { NotKept } from './not-kept'
import { suspicionsOfLetter } from './suspicions'
import { findUrgency } from './urgency/queries'

/** Where a letter comes from, beside its words. */
export interface Sender {
  key: string
  /** As `clientNetwork` calls it. */
  network: string
  /** By how the form was filled in. */
  suspicions: Suspicion[]
}

export interface Kept extends Received {
  cards: UrgentCard[]
}

/**
 * Takes a letter in, from the form or as JSON: limits, red flags, and the letter with all that follows from it in
 * one transaction. When this resolves to a letter, it is committed. Throws where the database was away.
 */
export async function receiveLetter(
  submission: Submission,
  sender: Sender,
  { letterbox, topics }: Pick<AskFacts, 'letterbox' | 'topics'>,
  now: Date,
): Promise<Result<Kept, NotKept>> {
  if (letterbox.isClosed) return fail({ type: 'closed', message: closedSentence })
  const known = new Set(topics.map(({ id }) => id))
  if (!submission.topics.every((id) => known.has(id))) return fail({ type: 'faults', faults: [unknownTopic] })

  const payload = await getPayloadClient()
  const admission = await admitLetter(payload, sender)
  if (!admission.isWithin) return fail({ type: 'tooMany', ...tooMany(admission.retryAfterSeconds) })

  const { cards, redFlags } = await findUrgency(submission.letter)
  const suspicions = [...sender.suspicions, ...suspicionsOfLetter(submission.letter)]
  const { key } = sender
  const due = dueAt(now, letterbox.replyDays)
  const arrival = { submission, key, source: 'web', redFlags, suspicions, takenBy: null, dueAt: due } as const
  const kept = await submitQuestion(payload, arrival, now)
  return kept.ok ? succeed({ ...kept.value, cards }) : kept
}

const closedSentence = 'We take no letters just now. Yours was not sent.'

const unknownTopic: FieldFault = { path: 'topics', message: 'Please choose the topic from the list.' }

function tooMany(retryAfterSeconds: number): { message: string; retryAfterSeconds: number } {
  const minutes = Math.ceil(retryAfterSeconds / 60)
  const when = minutes === 1 ? 'a minute' : `${String(minutes)} minutes`
  const message = `Many letters have come from where you are, or to us, so yours was not sent yet. Please send it again in ${when}.`
  return { message, retryAfterSeconds }
}
