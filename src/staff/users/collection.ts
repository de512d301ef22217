import type { CollectionConfig } from 'payload'

import { env } from '@/platform/env'
import { refuseWhileNamed } from '@/platform/refuse-while-named'
import { adminsOnly, ownAccountOrAdmins, staffOnly } from '@/staff/access'

import { mailResetLink } from './commands'
import { emailField, roleField } from './fields'
import { admitActiveStaff, refuseToPromiseMail, refuseWeakPassword, sameWordsForEveryRefusal } from './hooks'

const minute = 60_000
const hour = 3_600

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
    removeTokenFromResponses: true,
    maxLoginAttempts: 5,
    forgotPassword: { generateEmailHTML: mailResetLink },
    lockTime: 10 * minute,
    tokenExpiration: 2 * hour,
    cookies: { sameSite: 'Strict', secure: env.SITE_URL.startsWith('https:') },
  },
  disableDuplicate: true,
  fields: [emailField, roleField],
  hooks: {
    beforeOperation: [refuseToPromiseMail, refuseWeakPassword],
    beforeLogin: [admitActiveStaff],
    beforeDelete: [
      refuseWhileNamed(
        'users',
        'This sign-in belongs to somebody under Staff, or the record names it. Make the person inactive under Staff instead: they can no longer sign in.',
      ),
    ],
    afterError: [sameWordsForEveryRefusal],
  },
}
