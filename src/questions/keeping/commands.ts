import type { PayloadRequest } from 'payload'

import { sha256 } from '@/platform/digest'
import { letterKeys } from '@/platform/letter-keys'
import { randomBelow } from '@/platform/random-token'
import { queryInTransaction } from '@/platform/transactions'
import type { Arrival, Received } from '@/questions/arrival'
import { keepContact } from '@/questions/contacts/commands'
import { newReceiptToken } from '@/questions/receipt-token'
import { newReference } from '@/questions/reference'

import { insertLetter } from './insert-letter'
import { toLetterRow, type LetterRow } from './letter-row'

/** Writes a letter's row and its contact's, in the transaction of `req`. That it comes once is for the caller to see to. */
export async function keepQuestion(
  req: PayloadRequest,
  arrival: Arrival,
  hash: string,
  now: Date,
): Promise<Received> {
  const id = crypto.randomUUID()
  const { keyId, token } = newReceiptToken(id, letterKeys())
  const row = toLetterRow(arrival, now, { id, hash, receiptHash: sha256(token), receiptKey: keyId })
  const reference = await insertUnderFreeReference(req, row)
  const { contact } = arrival.submission
  if (contact) await keepContact(req, id, contact)
  return { questionId: id, reference, receiptToken: token, isNew: true }
}

async function insertUnderFreeReference(req: PayloadRequest, row: LetterRow): Promise<string> {
  for (;;) {
    const reference = newReference(randomBelow)
    const kept = await queryInTransaction(req, insertLetter, [reference, ...Object.values(row)])
    if (kept.length > 0) return reference
  }
}
