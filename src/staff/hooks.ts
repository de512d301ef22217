import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { theSoftware } from '@/platform/actors'
import type { Staff } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { refused } from '@/platform/refused'
import { queryInTransaction } from '@/platform/transactions'

import { isActiveAdmin, lastAdminSentence } from './last-admin'
import { hasOtherAdmins } from './queries'
import { endSessions } from './users/commands'

/** A list of people is changed all at once, and each would see the others still there. */
export const changeOneAtATime: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'update' && operation !== 'delete') || ('id' in args && args.id)) return
  throw refused('Staff are changed one person at a time.', 400)
}

/** Somebody must remain who can let the others in. */
export const keepAnActiveAdmin: CollectionBeforeChangeHook<Staff> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !isActiveAdmin(originalDoc)) return
  if (isActiveAdmin({ ...originalDoc, ...data }) || (await mayLeave(originalDoc.id, req))) return
  const path = data.role === 'admin' ? 'active' : 'role'
  throw new ValidationError({ collection: 'staff', errors: [{ message: lastAdminSentence, path }] })
}

export const keepAnActiveAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const staff = await req.payload.findByID({ collection: 'staff', id, depth: 0, req, ...theSoftware })
  if (!isActiveAdmin(staff) || (await mayLeave(id, req))) return
  throw refused(lastAdminSentence, 409)
}

/** Their role is gone at once; this leaves no session or reset link to come back to. */
export const endSessionsOfWhoLeaves: CollectionAfterChangeHook<Staff> = async ({ doc, previousDoc, req }) => {
  if (previousDoc.active && !doc.active) await endSessions(idOf(doc.user), req)
}

export const endSessionsOfTheDeleted: CollectionAfterDeleteHook<Staff> = ({ doc, req }) =>
  endSessions(idOf(doc.user), req)

async function mayLeave(id: number | string, req: PayloadRequest): Promise<boolean> {
  // Two admins who demote each other at the same moment wait for one another here.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('staff: an active admin'))`)
  return hasOtherAdmins(req.payload, id, req)
}
