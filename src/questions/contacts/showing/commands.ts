import type { PayloadRequest } from 'payload'

import { recordAlone } from '@/audit/commands'
import { takeTry } from '@/platform/limits'
import { fail, succeed, type Result } from '@/platform/result'
import { readContact, type ContactRead } from '@/questions/contacts/commands'
import type { ContactProblem, ContactView } from '@/questions/contacts/contact-view'
import { contactReads, mayReachAskers } from '@/questions/contacts/may-reach'
import { withLetter } from '@/questions/desk/commands'
import type { Colleague } from '@/questions/standing'

/**
 * How to reach whoever wrote a letter. Each time is a row of the audit; who asks more often than anybody has to is
 * refused, which is one as well.
 */
export async function showContact(
  outer: PayloadRequest,
  { id, who }: { id: string; who: Colleague },
): Promise<Result<ContactView, ContactProblem>> {
  if (!mayReachAskers(who)) return fail(notYours)
  // Counted before the transaction, on a connection that nobody holds meanwhile.
  const refusal = await refuseTooMany(outer, id, who)
  if (refusal) return fail(refusal)
  return withLetter<ContactView, ContactProblem>(outer, id, async (req, standing) => {
    const read = await readContact(req, {
      questionId: id,
      reference: standing.reference,
      why: 'to reach them',
    })
    return succeed(toView(read))
  })
}

async function refuseTooMany(
  { payload, user }: PayloadRequest,
  id: string,
  who: Colleague,
): Promise<ContactProblem | null> {
  const taken = await takeTry(payload, contactReads, who.id)
  if (taken.isWithin) return null
  const subject = { kind: 'question', id } as const
  await recordAlone(payload, { action: 'contact.refuse', subject, by: { user: user?.id ?? '' } })
  return {
    type: 'tooMany',
    retryAfterSeconds: taken.retryAfterSeconds,
    message: `You have looked at ${contactReads.most} contacts within an hour. That is recorded. Ask an admin if you have to reach more people.`,
  }
}

function toView(read: ContactRead): ContactView {
  return read.type === 'read' ? { type: 'read', ...read.contact } : read
}

const notYours: ContactProblem = {
  type: 'notYours',
  message: 'Only the front desk and admins see how to reach those who write.',
}
