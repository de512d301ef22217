import type { CollectionConfig } from 'payload'

import { announceWithdrawal } from './hooks'
import { anyone, nobody } from '@/staff/access'

/** Addresses whose answer was taken back: they answer 410 for good. Written by `withdrawals/commands` alone. */
export const Withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: { singular: 'Withdrawal', plural: 'Withdrawals' },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  admin: {
    group: 'Column',
    description: 'Answers that were taken back, and what readers are told in their place.',
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'at', 'reason'],
  },
  defaultSort: '-at',
  lockDocuments: false,
  timestamps: false,
  hooks: { afterChange: [announceWithdrawal] },
  fields: [
    { name: 'slug', type: 'text', label: 'Address', required: true, unique: true },
    { name: 'title', type: 'text', label: 'Title', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'reason', type: 'textarea', label: 'Reason, as readers are told it', required: true },
    { name: 'readInstead', type: 'relationship', relationTo: 'answers', label: 'What to read instead' },
    { name: 'linkTitle', type: 'text', label: 'What to read instead, elsewhere' },
    { name: 'linkUrl', type: 'text', label: 'Its address' },
  ],
}
