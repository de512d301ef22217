import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/payload'
import { newRepeats } from '@/platform/repeats'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import type { Arrival, Received } from './arrival'
import { keepQuestion } from './keeping/commands'
import { findByKey, findKept } from './keeping/queries'
import type { MarkedFlag } from './question'
import { findRedFlags } from './red-flag-rules/queries'
import { hashOf } from './submission-hash'

export interface OtherWords {
  type: 'otherWords'
  message: string
}

/**
 * Keeps a letter, exactly once: when this resolves it is committed. The same key with the same words is told the same
 * again; with other words it is refused, and the first letter stays as it was. `also` joins the same transaction.
 * Whatever road it comes on, it is looked through for what should not wait.
 */
export async function submitQuestion(
  payload: Payload,
  arrival: Arrival,
  now: Date,
  also: Also = async () => {},
): Promise<Result<Received, OtherWords>> {
  const hash = hashOf(arrival.submission)
  let isFirst = false
  // Whoever sends the same meanwhile waits for the first without holding a connection of the database.
  const outcome = await underWay.once(`${arrival.key} ${hash}`, () => {
    isFirst = true
    return keepOnce(payload, arrival, { hash, now, also })
  })
  return isFirst || !outcome.ok ? outcome : succeed({ ...outcome.value, isNew: false })
}

/**
 * What whoever sent this very letter before was told, for those who heard no answer then; null where none like it is
 * kept under this key.
 */
export async function findSentBefore(
  payload: Payload,
  { key, submission }: Pick<Arrival, 'key' | 'submission'>,
): Promise<Received | null> {
  const earlier = await findKept(payload, key)
  return earlier?.submissionHash === hashOf(submission) ? earlier.received : null
}

type Also = (req: PayloadRequest, received: Received) => Promise<void>

const underWay = newRepeats<Result<Received, OtherWords>>({ keys: 1_000, times: Infinity }, () => false)

async function keepOnce(
  payload: Payload,
  arrival: Arrival,
  { also, hash, now }: { hash: string; now: Date; also: Also },
): Promise<Result<Received, OtherWords>> {
  // Before the transaction: it would wait for a second connection while it holds one.
  const redFlags = merge(arrival.redFlags, await findRedFlags(arrival.submission.letter))
  return inTransaction(payload, async (req) => {
    // Those who come with one key at the same moment, to other instances too, wait here for one another.
    await queryInTransaction(req, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `submission ${arrival.key}`,
    ])
    const earlier = await findByKey(req, arrival.key)
    if (earlier) return earlier.submissionHash === hash ? succeed(earlier.received) : fail(otherWords)
    const received = await keepQuestion(req, { ...arrival, redFlags }, hash, now)
    await also(req, received)
    return succeed(received)
  })
}

function merge(marked: MarkedFlag[], found: MarkedFlag[]): MarkedFlag[] {
  const rules = new Set(marked.map(({ rule }) => rule))
  return [...marked, ...found.filter(({ rule }) => !rules.has(rule))]
}

const otherWords: OtherWords = {
  type: 'otherWords',
  message:
    'A letter with other words was sent from this form already. It is safe with us; to send another, please begin anew.',
}
