import type { CollectionConfig } from 'payload'

import { nobody, writersOnly } from '@/staff/access'

/**
 * What colleagues say to each other about words of an answer. Apart from the answer, so that no version and no page
 * carries it along. Written by `comments/commands` alone; a reply names what it replies to.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  access: { create: nobody, read: writersOnly, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'answer', type: 'relationship', relationTo: 'answers', index: true },
    { name: 'path', type: 'text', required: true },
    { name: 'quote', type: 'textarea', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'by', type: 'relationship', relationTo: 'staff', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'replyTo', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'staff' },
    { name: 'resolvedAt', type: 'date' },
  ],
}
