import type { CollectionBeforeOperationHook, FieldAccess } from 'payload'

import { theSoftware } from '@/platform/actors'
import { refused } from '@/platform/refused'
import { adminsOnlyField } from '@/staff/access'
import { normalEmail } from '@/staff/email'

/** Admins the address of others: their own asks for their password first. */
export const adminsForOthers: FieldAccess = ({ id, req }) => adminsOnlyField({ req }) && id !== req.user?.id

/**
 * Nobody sets a password by plain saving, whose ever it is: a session that was left open, or taken, would be enough.
 * One changes it with the one one has, or chooses it with a link.
 */
export const refuseToSaveSecrets: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess) return
  const data = args.data as Record<string, unknown>
  const id = 'id' in args ? args.id : undefined
  if (data.password !== undefined && data.password !== null && data.password !== '')
    throw refused(
      id === req.user?.id
        ? 'Change your password on your account page: it asks for the one you have.'
        : 'Passwords are chosen by those they belong to. Make them a link on their page under Staff.',
      403,
    )
  if (typeof data.email !== 'string' || !req.user) return
  if (id === undefined) throw refused('Addresses are changed one person at a time.', 400)
  if (id !== req.user.id) return
  const { email } = await req.payload.findByID({
    collection: 'users',
    id: req.user.id,
    select: { email: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  if (normalEmail(data.email) === email) return
  throw refused('Change your address on your account page: it asks for your password.', 403)
}
