import type { CollectionConfig } from 'payload'

import { nobody, writersOnly } from '@/staff/access'

/**
 * A clinician's approval of one exact text. Append-only and apart from the answer: a restored or duplicated
 * version would carry an approval along with words nobody approved. Written by `sign-offs/commands` alone.
 */
export const SignOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  access: { create: nobody, read: writersOnly, update: nobody, delete: nobody },
  admin: {
    group: 'Column',
    description: 'Who approved which words, and when. Nothing here can be changed.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'by', 'at', 'endedAt', 'endedHow', 'endedBy'],
  },
  defaultSort: '-at',
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'title', type: 'text', label: 'Title, as it was signed' },
    {
      name: 'answer',
      type: 'relationship',
      relationTo: 'answers',
      label: 'Answer',
      index: true,
    },
    { name: 'by', type: 'relationship', relationTo: 'staff', label: 'Signed by', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
    {
      name: 'via',
      type: 'select',
      label: 'Via',
      required: true,
      enumName: 'sign_off_via',
      options: [
        { label: 'The panel', value: 'panel' },
        { label: 'The command line', value: 'commandLine' },
      ],
    },
    { name: 'note', type: 'textarea', label: 'Note' },
    {
      name: 'endedAt',
      type: 'date',
      label: 'Ended at',
      admin: { description: 'When the words were changed, restored or withdrawn after this sign-off.' },
    },
    {
      name: 'endedHow',
      type: 'select',
      label: 'Ended by',
      enumName: 'sign_off_end',
      options: [
        { label: 'An edit of the words', value: 'edit' },
        { label: 'An earlier version that was brought back', value: 'restore' },
        { label: 'A newer sign-off', value: 'signOff' },
        { label: 'The withdrawal of the answer', value: 'withdrawal' },
      ],
    },
    { name: 'endedBy', type: 'relationship', relationTo: 'staff', label: 'Ended by whom' },
    { name: 'hash', type: 'text', label: 'Hash of the words', required: true, index: true },
    { name: 'signedText', type: 'json', label: 'The words that were signed', required: true },
  ],
}
