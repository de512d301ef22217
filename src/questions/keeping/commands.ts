import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { sha256 } from '@/platform/digest'
import { letterKeys } from '@/platform/letter-keys'
import { randomBelow } from '@/platform/random-token'
import { queryInTransaction } from '@/platform/transactions'
import type { Arrival, Received } from '@/questions/arrival'
import { keepContact } from '@/questions/contacts/commands'
import { urgencyOf, type Submission } from '@/questions/question'
import { newReceiptToken } from '@/questions/receipt-token'
import { newReference } from '@/questions/reference'

/** Writes a letter's row and its contact's, in the transaction of `req`. That it comes once is for the caller to see to. */
export async function keepQuestion(
  req: PayloadRequest,
  arrival: Arrival,
  hash: string,
  now: Date,
): Promise<Received> {
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
