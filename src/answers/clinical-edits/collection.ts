import type { CollectionConfig } from 'payload'

import { editorsOnly, nobody } from '@/staff/access'

/**
 * Who changed the words of an answer, and when: whoever did cannot sign them. Private and append-only; kept
 * apart from the answer, since nothing public may lead to a member of staff.
 */
export const ClinicalEdits: CollectionConfig = {
  slug: 'clinical-edits',
  labels: { singular: 'Clinical edit', plural: 'Clinical edits' },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'answer', type: 'relationship', relationTo: 'answers', index: true },
    { name: 'user', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
}
