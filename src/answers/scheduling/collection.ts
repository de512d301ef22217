import type { CollectionConfig } from 'payload'

import { nobody, writersOnly } from '@/staff/access'

/**
 * Which exact words are to be published when, and what became of it. Apart from the answer, since a restored or
 * duplicated version would carry the time along. Written by `scheduling` alone; at most one a answer is open.
 */
export const ScheduledPublications: CollectionConfig = {
  slug: 'scheduled-publications',
  labels: { singular: 'Scheduled publication', plural: 'Scheduled publications' },
  access: { create: nobody, read: writersOnly, update: nobody, delete: nobody },
  admin: {
    group: 'Column',
    description:
      'What is to be published when, and what became of it. Times here are those of your own clock; a time is chosen, changed and called off beside the answer.',
    useAsTitle: 'publishAt',
    defaultColumns: ['answer', 'publishAt', 'by', 'outcome', 'reason'],
    listSearchableFields: ['reason'],
  },
  defaultSort: '-publishAt',
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'answer', type: 'relationship', relationTo: 'answers', label: 'Answer', index: true },
    {
      name: 'publishAt',
      type: 'date',
      label: 'Publish at',
      required: true,
      index: true,
      admin: { date: minutes() },
    },
    { name: 'by', type: 'relationship', relationTo: 'staff', label: 'Scheduled by', required: true },
    { name: 'at', type: 'date', label: 'Scheduled at', required: true, admin: { date: minutes() } },
    { name: 'hash', type: 'text', label: 'Hash of the words', required: true },
    { name: 'endedAt', type: 'date', label: 'Ended at', admin: { date: minutes() } },
    {
      name: 'outcome',
      type: 'select',
      label: 'What became of it',
      enumName: 'scheduled_publication_outcome',
      options: [
        { label: 'Published', value: 'published' },
        { label: 'Not published', value: 'notPublished' },
        { label: 'Called off', value: 'calledOff' },
        { label: 'Another time was set', value: 'moved' },
      ],
    },
    { name: 'reason', type: 'textarea', label: 'Why' },
    { name: 'endedBy', type: 'relationship', relationTo: 'staff', label: 'Ended by' },
  ],
}

function minutes() {
  return { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } as const
}
