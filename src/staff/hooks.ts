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
import { awaitInvitation, shutOut } from './password-links/commands'
import { hasOtherAdmins } from './queries'

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

/**
 * Their role is gone at once; this leaves no session, link or password to come back to. Who comes back chooses a
 * new password: what was known while they were away opens nothing.
 */
export const shutOutWhoLeavesAndWhoReturns: CollectionAfterChangeHook<Staff> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || Boolean(previousDoc.active) === Boolean(doc.active)) return
  await shutOut(req, idOf(doc.user))
  if (doc.active) await awaitInvitation(req, idOf(doc.user), new Date())
}

export const shutOutTheDeleted: CollectionAfterDeleteHook<Staff> = ({ doc, req }) =>
  shutOut(req, idOf(doc.user))

async function mayLeave(id: number | string, req: PayloadRequest): Promise<boolean> {
  // Two admins who demote each other at the same moment wait for one another here.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('staff: an active admin'))`)
  return hasOtherAdmins(req.payload, id, req)
}
