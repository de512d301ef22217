import type { Payload, PayloadRequest } from 'payload'

import { canonicalJson } from '@/platform/canonical-json'
import { sha256 } from '@/platform/digest'
import { letterKeys } from '@/platform/letter-keys'
import { inTransaction } from '@/platform/payload'
import { newRepeats } from '@/platform/repeats'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import type { Arrival, Received } from './arrival'
import { keepQuestion } from './keeping/commands'
import type { MarkedFlag, Submission } from './question'
import { remakeReceiptToken } from './receipt-token'
import { findRedFlags } from './red-flag-rules/queries'

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
    if (earlier) return earlier.submissionHash === hash ? succeed(toReceived(earlier)) : fail(otherWords)
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

// What a person typed, without what the site's settings add: those may change between two tries.
function hashOf({ consent, language: _, ...rest }: Submission): string {
  return sha256(canonicalJson({ ...rest, publish: consent.publish }))
}

interface Earlier {
  id: string
  reference: string
  submissionHash: string
  receiptKey: string
}

async function findByKey(req: PayloadRequest, key: string): Promise<Earlier | null> {
  const [found] = await queryInTransaction<Earlier>(
    req,
    `select id, reference, submission_hash as "submissionHash", receipt_key as "receiptKey"
       from questions where submission_key = $1`,
    [key],
  )
  return found ?? null
}

function toReceived({ id, receiptKey, reference }: Earlier): Received {
  const receiptToken = remakeReceiptToken(id, receiptKey, letterKeys())
  return { questionId: id, reference, receiptToken, isNew: false }
}
