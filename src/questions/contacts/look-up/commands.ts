import type { PayloadRequest } from 'payload'

import { addressMark, record, recordAlone } from '@/audit/commands'
import { takeTry } from '@/platform/limits'
import { letterKeys } from '@/platform/letter-keys'
import { readEmailAddress } from '@/platform/mail/address'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import type { ContactProblem, FoundLetter } from '@/questions/contacts/contact-view'
import { contactLookUps, mayReachAskers } from '@/questions/contacts/may-reach'
import { emailIndexes } from '@/questions/contacts/sealed-contact'
import type { Colleague } from '@/questions/standing'

/**
 * The letters that came with this address, newest first. That somebody looked is recorded, with a mark of the address
 * by which two look-ups for one are seen to be, and nobody reads which it was.
 */
export async function findLettersOf(
  outer: PayloadRequest,
  { typed, who }: { typed: string; who: Colleague },
): Promise<Result<FoundLetter[], ContactProblem>> {
  if (!mayReachAskers(who)) return fail(notYours)
  const email = readEmailAddress(typed.trim())
  if (email === null) return fail(noAddress)
  const taken = await takeTry(outer.payload, contactLookUps, who.id)
  if (!taken.isWithin) {
    await recordAlone(outer.payload, { action: 'contact.refuse', by: { user: outer.user?.id ?? '' } })
    return fail({ type: 'tooMany', message: tooMany, retryAfterSeconds: taken.retryAfterSeconds })
  }
  return inTransaction(
    outer.payload,
    async (req) => {
      await record(req, { action: 'contact.look-up', details: { address: addressMark(email) } })
      return succeed(await listByIndexes(req, emailIndexes(email, letterKeys())))
    },
    outer,
  )
}

function listByIndexes(req: PayloadRequest, indexes: string[]): Promise<FoundLetter[]> {
  return queryInTransaction<FoundLetter & Record<string, unknown>>(
    req,
    `select q.id, q.reference, q.status, q.urgency, q.received_at as "receivedAt"
       from private.contacts c join questions q on q.id = c.question_id
      where c.email_index = any($1) order by q.received_at desc limit 100`,
    [indexes],
  )
}

const tooMany = `You have looked for ${contactLookUps.most} addresses within an hour. That is recorded. Try again later.`

const noAddress: ContactProblem = {
  type: 'incomplete',
  message: 'This is no e-mail address. It should look like name@example.org.',
}

const notYours: ContactProblem = {
  type: 'notYours',
  message: 'Only the front desk and admins look for letters by an address.',
}
