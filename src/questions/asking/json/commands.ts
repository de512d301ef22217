import { isAway } from '@/platform/away'
import { clientNetwork } from '@/platform/client-network'
import { log } from '@/platform/log'
import { readBytes } from '@/platform/read-bytes'
import { fail, succeed, type Result } from '@/platform/result'
import type { UrgentCard } from '@/questions/asking/ask-view'
import { receiveLetter } from '@/questions/asking/commands'
import { getAskFacts } from '@/questions/asking/queries'
import { toTerms } from '@/questions/asking/terms'
import { findCards } from '@/questions/asking/urgency/queries'
import { readQuestion } from '@/questions/question-form'

import { readIdempotencyKey, readLetterBody } from './letter-body'
import { away, badLetter, faultyFields, noKey, ourFault, tooLarge, toProblem } from './letter-problem'
import type { LetterProblem } from './letter-problem'

/** What a client is told of a letter that is kept. */
export interface KeptLetter {
  isNew: boolean
  reference: string
  receiptToken: string | null
  /** What the writer should do before anything else. */
  cards: UrgentCard[]
  /** Characters were left out that cannot be kept or shown. */
  wasCleaned: boolean
}

const mostBytes = 64 * 1_024

/** A letter as JSON: the same parser, limits and command as the form. */
export async function takeJsonLetter(
  request: Request,
  now: Date,
): Promise<Result<KeptLetter, LetterProblem>> {
  try {
    return await take(request, now)
  } catch (error) {
    const isDatabaseAway = isAway(error)
    log.error(
      { err: error },
      isDatabaseAway ? 'A letter could not be taken in.' : 'A letter was not taken in.',
    )
    return fail(isDatabaseAway ? away : ourFault)
  }
}

async function take(request: Request, now: Date): Promise<Result<KeptLetter, LetterProblem>> {
  const key = readIdempotencyKey(request.headers.get('idempotency-key'))
  const bytes = await readBytes(request, mostBytes)
  if (!bytes) return fail(tooLarge)
  const isEncoded = request.headers.has('content-encoding')
  const body = readLetterBody(isEncoded ? null : request.headers.get('content-type'), bytes)
  if (!body.ok) return body
  if (key === null) return fail(noKey)

  const facts = await getAskFacts(now)
  const read = readQuestion(body.value, toTerms(facts))
  if (!read.ok)
    return fail(read.problem.length > 0 ? faultyFields(read.problem) : badLetter('It cannot be read.'))
  const { submission, wasCleaned } = read.value
  // Keys of clients are none of the form's.
  const sender = { key: `api ${key}`, network: clientNetwork(request.headers), suspicions: [] }
  const kept = await receiveLetter(read.value, sender, facts, now)
  if (!kept.ok) return fail(toProblem(kept.problem))
  const { isNew, receiptToken, reference } = kept.value
  const cards = await findCards(submission.letter, facts)
  return succeed({ isNew, reference, receiptToken, cards, wasCleaned })
}
