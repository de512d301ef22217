import type { CollectionConfig } from 'payload'

import { adminsOnly, nobody, staffOnly } from './access'
import { licenceField, whoTheyAre } from './fields'
import {
  changeOneAtATime,
  keepAnActiveAdmin,
  keepAnActiveAdminOnDelete,
  shutOutTheDeleted,
  shutOutWhoLeavesAndWhoReturns,
} from './hooks'
import { refuseWhileNamed } from '@/platform/refuse-while-named'

/** A person who signs in, with one role. Apart from `users`, because a sign-in rewrites its user row. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: 'Staff member', plural: 'Staff' },
  // Somebody new comes through “Add a colleague” (src/colleagues), which makes all that belongs to them.
  access: { create: nobody, read: staffOnly, update: adminsOnly, delete: adminsOnly },
  admin: {
    group: 'People',
    description: 'Who works here and what each may do. Readers never see this page.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'signIn', 'doctor'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [...whoTheyAre, licenceField],
  hooks: {
    beforeOperation: [changeOneAtATime],
    beforeChange: [keepAnActiveAdmin],
    afterChange: [shutOutWhoLeavesAndWhoReturns],
    beforeDelete: [
      keepAnActiveAdminOnDelete,
      refuseWhileNamed(
        'staff',
        'This person is named in the record, for example under a sign-off, and cannot be deleted. Make them inactive instead: they can no longer sign in.',
      ),
    ],
    afterDelete: [shutOutTheDeleted],
  },
}
