import type { CollectionConfig } from 'payload'

import { sourcesField, timingField } from './fields'
import { richTextField } from '@/platform/rich-text-field'
import { announceChange, announceDeletion } from '@/platform/announce-change'
import { anyone, editorsOnly, staffOnly, writersOnly } from '@/staff/access'

/** Steps written once and used in many answers; an answer keeps its own copy of the words. */
export const TreatmentSteps: CollectionConfig = {
  slug: 'treatment-steps',
  labels: { singular: 'Treatment step', plural: 'Treatment steps' },
  access: { create: writersOnly, read: anyone, update: writersOnly, delete: editorsOnly },
  admin: {
    group: 'Libraries',
    description:
      'Advice you give again and again. Choosing a step for an answer copies its words; changing it here changes no answer.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'caution', 'updatedAt'],
    listSearchableFields: ['name', 'caution'],
  },
  defaultSort: 'name',
  hooks: {
    afterChange: [announceChange('step', 'treatment-steps')],
    afterDelete: [announceDeletion('step', 'treatment-steps')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      index: true,
      maxLength: 120,
      admin: {
        description: 'A short name to find the step by. Readers do not see it: “Ice, first three days”.',
      },
    },
    richTextField({
      name: 'instruction',
      label: 'What to do',
      required: true,
      description: 'One step, spoken to the reader, in short sentences.',
    }),
    {
      name: 'caution',
      type: 'textarea',
      label: 'Caution',
      maxLength: 1000,
      admin: { description: 'What must NOT be done with this step. It stands out on the page.' },
    },
    timingField(),
    sourcesField({ description: 'What this step rests on: a guideline, a study, a textbook.' }),
    {
      name: 'usedIn',
      type: 'join',
      label: 'Where it is used',
      collection: 'answers',
      on: 'steps.treatmentStep',
      // Staff see drafts as well; a visitor learns of an answer only from the answer itself.
      access: { read: staffOnly },
      admin: {
        allowCreate: false,
        defaultColumns: ['title', '_status', 'updatedAt'],
        description: 'The answers that took their words from this step. Look at them after a change.',
      },
    },
  ],
}
