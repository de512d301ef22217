import type { CollectionConfig } from 'payload'

import { refuseWhileNamed } from '@/platform/refuse-while-named'
import { adminsOnly, ownAccountOrAdmins, staffOnly } from '@/staff/access'
import { secondFactorEndpoints } from '@/staff/second-factor/endpoints'
import { secondFactorField } from '@/staff/second-factor/fields'
import { sessionStrategy } from '@/staff/sessions/access'
import { sessionEndpoints } from '@/staff/sessions/endpoints'
import { signInEndpoints } from '@/staff/sign-in/endpoints'

import { emailField, roleField } from './fields'
import {
  admitActiveStaff,
  endOtherSessions,
  refuseWeakPassword,
  sayWhenSessionEnds,
  sayWhenSessionEndsAnew,
} from './hooks'

/** Who can sign in, and nothing else about them: names and roles stand in `staff`. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Sign-in', plural: 'Sign-ins' },
  access: {
    admin: staffOnly,
    create: adminsOnly,
    read: ownAccountOrAdmins,
    update: ownAccountOrAdmins,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  admin: {
    group: 'People',
    description: 'E-mail addresses and passwords. What a person may do is decided under Staff.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'updatedAt'],
    hidden: ({ user }) => user.role !== 'admin',
  },
  auth: {
    useAPIKey: false,
    // Payload keeps the passwords. Sessions, tries and second factors are kept by us (docs/decisions/0020).
    strategies: [sessionStrategy],
    useSessions: false,
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
  },
  endpoints: [...signInEndpoints, ...secondFactorEndpoints, ...sessionEndpoints],
  disableDuplicate: true,
  fields: [emailField, roleField, secondFactorField],
  hooks: {
    beforeOperation: [refuseWeakPassword],
    beforeLogin: [admitActiveStaff],
    me: [sayWhenSessionEnds],
    refresh: [sayWhenSessionEndsAnew],
    afterChange: [endOtherSessions],
    beforeDelete: [
      refuseWhileNamed(
        'users',
        'This sign-in belongs to somebody under Staff, or the record names it. Make the person inactive under Staff instead: they can no longer sign in.',
      ),
    ],
  },
}
