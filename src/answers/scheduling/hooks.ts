import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { permitIn } from '@/answers/publication-permit'
import { lockRow } from '@/answers/record/queries'
import type { Answer } from '@/payload-types'
import { findStaffOf } from '@/staff/queries'

import { endOpenSchedule } from './ending/commands'
import { findOpenHash } from './queries'

/** Whatever makes an answer public or takes it down also ends what was scheduled for it, in the same transaction. */
export const endSchedule: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  const permit = permitIn(req.context, doc.id)
  if (!permit) return
  const endedBy = await findStaffId(req)
  if (permit.becomes === 'draft') {
    await endOpenSchedule(req, doc.id, { outcome: 'calledOff', reason: 'the answer was taken down', endedBy })
  } else if ((await findOpenHash(req, doc.id)) === permit.hash) {
    await endOpenSchedule(req, doc.id, { outcome: 'published', endedBy })
  } else {
    const reason = 'other words were published before'
    await endOpenSchedule(req, doc.id, { outcome: 'calledOff', reason, endedBy })
  }
}

/** With a draft that is deleted goes what was scheduled for it. */
export const callOffDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockRow(req, String(id))
  const endedBy = await findStaffId(req)
  await endOpenSchedule(req, String(id), { outcome: 'calledOff', reason: 'the answer was deleted', endedBy })
}

async function findStaffId(req: PayloadRequest): Promise<string | null> {
  return req.user ? ((await findStaffOf(req.payload, req.user.id, req))?.id ?? null) : null
}
