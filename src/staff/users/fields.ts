import type { Field, FieldHook } from 'payload'

import type { User } from '@/payload-types'
import { adminsOnlyField, nobody } from '@/staff/access'
import { findRoleOf } from '@/staff/queries'
import { roleOptions } from '@/staff/role'

/** The address a person signs in with. Payload's own field, here only to say who may change it. */
export const emailField: Field = {
  name: 'email',
  type: 'email',
  required: true,
  unique: true,
  access: { create: adminsOnlyField, update: adminsOnlyField },
}

/** Looked up in `staff` each time a user is read, since Payload writes the whole row of a user. */
export const roleField: Field = {
  name: 'role',
  type: 'select',
  label: 'Role',
  virtual: true,
  saveToJWT: false,
  options: roleOptions,
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, description: 'Given under Staff. Without a role nobody can sign in.' },
  hooks: { afterRead: [readRoleFromStaff] },
}

async function readRoleFromStaff({ data, req }: Parameters<FieldHook<User>>[0]) {
  return data?.id ? findRoleOf(req.payload, data.id, req) : null
}
