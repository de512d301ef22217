import {
  AuthenticationError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionMeHook,
  type CollectionRefreshHook,
  type PayloadRequest,
} from 'payload'

import type { User } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { findRoleOf } from '@/staff/queries'
import { endSessionsBut } from '@/staff/sessions/commands'
import { sessionOf } from '@/staff/sessions/session'

import { findPasswordFault } from './queries'

// No symbol: Payload drops a context that has nothing else. Nothing that arrives as JSON becomes a context.
const newPassword = 'new password of'

/**
 * Every road to a password ends in one of these three operations. No address leads to Payload's own reset; whoever
 * calls it all the same meets this.
 * Payload itself is content with three characters, and asks only after this hook.
 */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const data: Record<string, unknown> = args.data
  const id = 'id' in args ? (args.id as string) : undefined
  if (operation === 'update') {
    if (!data.password) return
    if (!id) throw refusal('Passwords are changed one person at a time.')
  }
  const fault = await findPasswordFault(req, data.password, await emailBeside(data, id, req))
  if (fault) throw refusal(fault.message)
  req.context[newPassword] = id
}

/** Whoever knew the password before is out; who changes their own goes on where they are. */
export const endOtherSessions: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'update' || req.context[newPassword] !== doc.id) return
  await endSessionsBut(sessionOf(req), doc.id, req)
}

/** The words are those for a wrong password. */
export const admitActiveStaff: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const role = await findRoleOf(req.payload, user.id, req)
  if (!role) throw new AuthenticationError(req.t)
  return { ...user, role }
}

/** The panel asks its person to stay before the session ends, and has to know when. */
export const sayWhenSessionEnds: CollectionMeHook<User> = ({ args, user }) => {
  const session = sessionOf(args.req)
  return session ? { exp: toSeconds(session.expiresAt), user } : undefined
}

/** Being asked is what keeps a session from becoming idle: there is no token to make anew. */
export const sayWhenSessionEndsAnew: CollectionRefreshHook<User> = ({ args, user }) => {
  const session = sessionOf(args.req)
  return session
    ? { exp: toSeconds(session.expiresAt), refreshedToken: '', setCookie: false, user }
    : undefined
}

const toSeconds = (date: Date): number => Math.floor(date.getTime() / 1_000)

async function emailBeside(
  data: Record<string, unknown>,
  id: string | undefined,
  req: PayloadRequest,
): Promise<string | null> {
  if (typeof data.email === 'string') return data.email
  if (!id && typeof data.token !== 'string') return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: id ? { id: { equals: id } } : { resetPasswordToken: { equals: data.token } },
    select: { email: true },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    req,
    ...theSoftware,
  })
  return docs[0]?.email ?? null
}

function refusal(message: string): ValidationError {
  return new ValidationError({
    collection: 'users',
    errors: [{ label: 'Password', message, path: 'password' }],
  })
}
