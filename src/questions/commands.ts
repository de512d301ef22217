import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { canonicalJson } from '@/platform/canonical-json'
import { sha256 } from '@/platform/digest'
import { inTransaction } from '@/platform/payload'
import { randomBelow } from '@/platform/random-token'
import { newRepeats } from '@/platform/repeats'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import { keepContact } from './contacts/commands'
import { letterKeys } from '@/platform/letter-keys'
import { urgencyOf, type MarkedFlag, type Source, type Submission, type Suspicion } from './question'
import { newReceiptToken, remakeReceiptToken } from './receipt-token'
import { findRedFlags } from './red-flag-rules/queries'
import { newReference } from './reference'

export interface Arrival {
  submission: Submission
  /** Made with the form, or by the client: under one key one letter is kept, however often it comes. */
  key: string
  source: Source
  /** What whoever took it in marked, beside what is found in it here. */
  redFlags: MarkedFlag[]
  suspicions: Suspicion[]
  /** The `staff` id of whoever typed it in for somebody. */
  takenBy: string | null
  /** By when an answer is promised; null where the clinic promises no time. */
  dueAt: Date | null
}

export interface Received {
  questionId: string
  reference: string
  /** Opens the receipt. Null for a letter whose receipt cannot be made again, since its key has gone. */
  receiptToken: string | null
  /** False where the same letter had come before. */
  isNew: boolean
}

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
    const received = await keep(req, { ...arrival, redFlags }, hash, now)
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

async function keep(req: PayloadRequest, arrival: Arrival, hash: string, now: Date): Promise<Received> {
  const { consent, contact, ...written } = arrival.submission
  const reference = await freeReference(req)
  const { id } = await req.payload.create({
    collection: 'questions',
    data: {
      ...written,
      ...(await stillThere(req, written)),
      reference,
      consent: { ...consent, givenAt: now.toISOString() },
      redFlags: arrival.redFlags,
      suspicions: arrival.suspicions,
      urgency: urgencyOf(arrival.redFlags),
      status: arrival.suspicions.includes('honeypot') ? 'spam' : 'new',
      source: arrival.source,
      takenBy: arrival.takenBy,
      receivedAt: now.toISOString(),
      dueAt: arrival.dueAt?.toISOString() ?? null,
      submissionKey: arrival.key,
      submissionHash: hash,
    },
    select: {},
    depth: 0,
    req,
    ...theSoftware,
  })
  const { keyId, token } = newReceiptToken(id, letterKeys())
  await queryInTransaction(req, 'update questions set receipt_hash = $2, receipt_key = $3 where id = $1', [
    id,
    sha256(token),
    keyId,
  ])
  if (contact) await keepContact(req, id, contact)
  return { questionId: id, reference, receiptToken: token, isNew: true }
}

/** Topics and answers may have gone since the form was opened: a letter that names them is kept without them. */
async function stillThere(
  req: PayloadRequest,
  { cameFrom, topics }: Pick<Submission, 'cameFrom' | 'topics'>,
) {
  const rows = await queryInTransaction<{ id: string }>(
    req,
    `select id from (select id from topics where id = any($1) for key share) as named
     union all select id from (select id from answers where id = $2 and _status = 'published' for key share) as led`,
    [topics, cameFrom],
  )
  const there = new Set(rows.map(({ id }) => id))
  return {
    topics: topics.filter((id) => there.has(id)),
    cameFrom: there.has(cameFrom ?? '') ? cameFrom : null,
  }
}

async function freeReference(req: PayloadRequest): Promise<string> {
  for (;;) {
    const reference = newReference(randomBelow)
    const [taken] = await queryInTransaction(req, 'select 1 from questions where reference = $1', [reference])
    if (!taken) return reference
  }
}
