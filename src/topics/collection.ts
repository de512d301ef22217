import type { CollectionConfig } from 'payload'

import { parentField } from './fields'
import { announceChange, announceDeletion } from '@/platform/announce-change'
import { refuseWhileNamed } from '@/platform/refuse-while-named'
import { richTextField } from '@/platform/rich-text-field'
import { anyone, editorsOnly, writersOnly } from '@/staff/access'

/** Subjects under which readers find answers; a topic may stand below one other, never deeper. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  access: { create: writersOnly, read: anyone, update: writersOnly, delete: editorsOnly },
  admin: {
    group: 'Column',
    description: 'The subjects under which readers find answers, in words they would use themselves.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'needsEmergencyCard', 'sensitive'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: {
    afterChange: [announceChange('topic', 'topics')],
    afterDelete: [announceDeletion('topic', 'topics')],
    beforeDelete: [
      refuseWhileNamed(
        'topics',
        'Answers, causes or other topics stand under this topic, so it cannot be deleted. Put them under another one first.',
      ),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      unique: true,
      maxLength: 80,
      admin: { description: 'In plain words: “Muscles and joints” rather than “Musculoskeletal”.' },
    },
    {
      name: 'otherNames',
      type: 'text',
      label: 'Other names',
      hasMany: true,
      maxLength: 80,
      admin: {
        description: 'What else people call it, medical and everyday words alike. They help readers search.',
      },
    },
    richTextField({
      name: 'introduction',
      label: 'Introduction',
      description: 'A few sentences that stand above the answers of this topic.',
    }),
    parentField,
    {
      name: 'needsEmergencyCard',
      type: 'checkbox',
      label: 'Every answer here needs an emergency card',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description:
          'Tick it where waiting can do harm, such as chest pain. No answer is published here without one.',
      },
    },
    {
      name: 'sensitive',
      type: 'checkbox',
      label: 'Sensitive',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description:
          'Tick it for subjects people keep to themselves. Letters on it are handled with more care.',
      },
    },
  ],
}
