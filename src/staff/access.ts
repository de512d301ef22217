import type { Access, FieldAccess, PayloadRequest } from 'payload'

import { roleOf, roleOptions, roles, type Role } from './role'

// Other rooms' hooks may import this file alone of the room.
export { roleOf, roleOptions, type Role }

const only =
  (...allowed: Role[]) =>
  ({ req }: { req: PayloadRequest }): boolean => {
    const role = roleOf(req)
    return role !== null && allowed.includes(role)
  }

export const anyone: Access = () => true
export const nobody = () => false

/** Everyone who signs in and still works here. */
export const staffOnly = only(...roles) satisfies Access
/** Those who write and look after answers. */
export const writersOnly = only('admin', 'editor', 'doctor') satisfies Access
export const editorsOnly = only('admin', 'editor') satisfies Access
export const adminsOnly = only('admin') satisfies Access
export const adminsOnlyField = only('admin') satisfies FieldAccess

/** Each person their own account; admins everyone's. */
export const ownAccountOrAdmins: Access = ({ req }) => {
  const role = roleOf(req)
  if (role === null || !req.user) return false
  return role === 'admin' || { id: { equals: req.user.id } }
}

/** Visitors see what is published; staff see drafts too. */
export const publishedToAllDraftsToStaff: Access = ({ req }) =>
  roleOf(req) !== null || { _status: { equals: 'published' } }
