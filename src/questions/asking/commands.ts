import type { Payload } from 'payload'

import type { Arrival, Received } from '@/questions/arrival'
import { findSentBefore, submitQuestion } from '@/questions/commands'
import { afterArrival } from '@/questions/mails/commands'
import type { Submission, Suspicion } from '@/questions/question'
import type { ReadQuestion } from '@/questions/question-form'
import type { FieldFault } from '@/platform/field-faults'
import { getPayloadClient } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'

import { admitLetter } from './admission/commands'
import type { AskFacts } from './ask-view'
import { dueAt } from './due'
import { tooMany, type NotKept } from './not-kept'
import { suspicionsOfLetter } from './suspicions'

/** Where a letter comes from, beside its words. */
export interface Sender {
  key: string
  /** As `clientNetwork` calls it. */
  network: string
  /** By how the form was filled in. */
  suspicions: Suspicion[]
}

/**
 * Takes a letter in, from the form or as JSON: limits, red flags, and the letter with all that follows from it in
 * one transaction. When this resolves to a letter, it is committed. Throws where the database was away. A letter that
 * was kept already is told its receipt again, whatever would keep a new one out by now.
 */
export async function receiveLetter(
  { outdated, submission }: ReadQuestion,
  sender: Sender,
  facts: AskFacts,
  now: Date,
): Promise<Result<Received, NotKept>> {
  const payload = await getPayloadClient()
  const { key } = sender
  const obstacle: NotKept | null =
    outdated.length > 0
      ? { type: 'faults', faults: outdated }
      : await findObstacle(payload, submission, sender, facts)
  if (obstacle) {
    const sentBefore = await findSentBefore(payload, { key, submission })
    return sentBefore ? succeed(sentBefore) : fail(obstacle)
  }
  const suspicions = [...sender.suspicions, ...suspicionsOfLetter(submission.letter)]
  const due = dueAt(now, facts.letterbox.replyDays)
  const arrival: Arrival = {
    submission,
    key,
    source: 'web',
    redFlags: [],
    suspicions,
    takenBy: null,
    dueAt: due,
  }
  return submitQuestion(payload, arrival, now, (req, received) => afterArrival(req, received, submission))
}

/** Why a letter that is new cannot be taken in; null where it can. */
async function findObstacle(
  payload: Payload,
  submission: Submission,
  sender: Sender,
  { letterbox, topics }: AskFacts,
): Promise<NotKept | null> {
  if (letterbox.isClosed) return { type: 'closed', message: closedSentence }
  const known = new Set(topics.map(({ id }) => id))
  if (!submission.topics.every((id) => known.has(id))) return { type: 'faults', faults: [unknownTopic] }
  const admission = await admitLetter(payload, sender)
  return admission.isWithin ? null : tooMany(admission.retryAfterSeconds)
}

const closedSentence = 'We take no letters just now. Yours was not sent.'

const unknownTopic: FieldFault = { path: 'topics', message: 'Please choose the topic from the list.' }
