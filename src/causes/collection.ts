import type { CollectionConfig } from 'payload'

import { announceChange, announceDeletion } from '@/platform/announce-change'
import { anyone, editorsOnly, staffOnly, writersOnly } from '@/staff/access'

/** Causes written once and used in many answers; an answer keeps its own copy of the words. */
export const Causes: CollectionConfig = {
  slug: 'causes',
  labels: { singular: 'Cause', plural: 'Causes' },
  access: { create: writersOnly, read: anyone, update: writersOnly, delete: editorsOnly },
  admin: {
    group: 'Libraries',
    description:
      'Reasons for a complaint, kept for the next answer. Choosing a cause copies its words; changing it here changes no answer.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'plainName', 'topics', 'updatedAt'],
    listSearchableFields: ['name', 'plainName'],
  },
  defaultSort: 'name',
  hooks: {
    afterChange: [announceChange('cause', 'causes')],
    afterDelete: [announceDeletion('cause', 'causes')],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Name',
          required: true,
          index: true,
          maxLength: 120,
          admin: { width: '50%', description: 'What doctors call it: “Dehydration”.' },
        },
        {
          name: 'plainName',
          type: 'text',
          label: 'Plain name',
          maxLength: 120,
          admin: { width: '50%', description: 'What a reader would call it: “Not drinking enough”.' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Summary',
      maxLength: 1000,
      admin: { description: 'How it brings the complaint about, in two or three short sentences.' },
    },
    {
      name: 'otherNames',
      type: 'text',
      label: 'Other names',
      hasMany: true,
      maxLength: 80,
      admin: { description: 'Further words people use for it. They help readers search.' },
    },
    {
      name: 'topics',
      type: 'relationship',
      label: 'Topics',
      relationTo: 'topics',
      hasMany: true,
      admin: { position: 'sidebar', description: 'The subjects in which this cause comes up.' },
    },
    {
      name: 'usedIn',
      type: 'join',
      label: 'Where it is used',
      collection: 'answers',
      on: 'causes.cause',
      // Staff see drafts as well; a visitor learns of an answer only from the answer itself.
      access: { read: staffOnly },
      admin: {
        allowCreate: false,
        defaultColumns: ['title', '_status', 'updatedAt'],
        description: 'The answers that took their words from this cause. Look at them after a change.',
      },
    },
  ],
}
