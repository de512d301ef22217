import type { CollectionConfig } from 'payload'

import { nobody, writersOnly } from '@/staff/access'

/**
 * Whom a writer asked to sign an answer, and what became of it. Written by `sign-off-requests/commands` alone; of
 * one answer at most one is open, which the database holds to as well.
 */
export const SignOffRequests: CollectionConfig = {
  slug: 'sign-off-requests',
  labels: { singular: 'Sign-off request', plural: 'Sign-off requests' },
  access: { create: nobody, read: writersOnly, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'answer', type: 'relationship', relationTo: 'answers', index: true },
    { name: 'by', type: 'relationship', relationTo: 'staff', required: true },
    { name: 'of', type: 'relationship', relationTo: 'staff', required: true, index: true },
    { name: 'note', type: 'textarea' },
    { name: 'hash', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      enumName: 'sign_off_request_state',
      options: ['open', 'signed', 'returned', 'ended'],
    },
    { name: 'settledAt', type: 'date' },
    { name: 'reply', type: 'textarea' },
  ],
}
