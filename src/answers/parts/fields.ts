import type { ArrayField, Field, GroupField } from 'payload'

import { richTextField } from '@/platform/rich-text-field'
import { sourcesField, timingField } from '@/treatment-steps/fields'

export const letterField: GroupField = {
  name: 'letter',
  type: 'group',
  label: 'The letter, as it is published',
  admin: {
    description:
      'A copy without anything that could tell who wrote it. The letter that was sent is not touched.',
  },
  fields: [
    {
      name: 'salutation',
      type: 'text',
      label: 'Salutation',
      maxLength: 120,
      admin: { description: 'For example: Dear Doctors,' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Letter',
      maxLength: 20_000,
      admin: { rows: 8, description: 'Leave a blank line between paragraphs.' },
    },
    {
      name: 'signedAs',
      type: 'text',
      label: 'Signed as',
      maxLength: 120,
      admin: { description: 'A name that is not theirs: Aching in Portland. Never a real one.' },
    },
  ],
}

export const causesField: ArrayField = {
  name: 'causes',
  type: 'array',
  label: 'Causes',
  labels: { singular: 'Cause', plural: 'Causes' },
  admin: { description: 'One by one, the most common first.', ...rowTitle('Cause', 'name', 'explanation') },
  fields: [
    {
      name: 'cause',
      type: 'relationship',
      label: 'From the library',
      relationTo: 'causes',
      admin: {
        description: 'Choosing one copies its words below, where you can change them for this answer.',
      },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      maxLength: 120,
      admin: { description: 'In plain words. May stay empty where the text speaks for itself.' },
    },
    richTextField({ name: 'explanation', label: 'Explanation' }),
  ],
}

export const stepsField: ArrayField = {
  name: 'steps',
  type: 'array',
  // Without a short name of its own a foreign key of its versions outgrows Postgres' 63 bytes.
  dbName: 'answer_steps',
  label: 'Treatment steps',
  labels: { singular: 'Step', plural: 'Steps' },
  admin: {
    description: 'In the order in which to do them: the page numbers them by their place.',
    ...rowTitle('Step', 'instruction'),
  },
  fields: [
    {
      name: 'treatmentStep',
      type: 'relationship',
      label: 'From the library',
      relationTo: 'treatment-steps',
      admin: {
        description: 'Choosing one copies its words below, where you can change them for this answer.',
      },
    },
    richTextField({ name: 'instruction', label: 'What to do' }),
    {
      name: 'caution',
      type: 'textarea',
      label: 'Caution',
      maxLength: 2_000,
      admin: { description: 'What not to do, and why. It stands out on the page.' },
    },
    timingField(),
    sourcesField({ description: 'Where this one step rests on a source of its own.' }),
  ],
}

export const careCardsField: ArrayField = {
  name: 'careCards',
  type: 'array',
  label: 'When to get help',
  labels: { singular: 'Care card', plural: 'Care cards' },
  maxRows: 3,
  admin: {
    description: 'At most one card a level. The emergency card stands at the top of the page.',
    ...rowTitle('Care card', 'heading'),
  },
  fields: [
    {
      name: 'level',
      type: 'select',
      label: 'Level',
      required: true,
      enumName: 'care_level',
      options: [
        { label: 'Non-urgent: see a doctor', value: 'nonUrgent' },
        { label: 'Urgent: see a doctor today', value: 'urgent' },
        { label: 'Emergency: call now', value: 'emergency' },
      ],
    },
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      maxLength: 160,
      admin: { description: 'Ends in “if:”. For example: Call 911 now if:' },
    },
    {
      name: 'items',
      type: 'array',
      label: 'Signs',
      labels: { singular: 'Sign', plural: 'Signs' },
      fields: [{ name: 'text', type: 'text', label: 'Sign', required: true, maxLength: 300 }],
    },
  ],
}

export const closingField: GroupField = {
  name: 'closing',
  type: 'group',
  label: 'Closing',
  admin: { description: 'What to do if it does not get better, and how to reach you.' },
  fields: [
    richTextField({ name: 'words', label: 'Closing words' }),
    {
      type: 'row',
      fields: [
        offer('contact', 'Offer “contact the doctors”'),
        offer('call', 'Offer to call'),
        offer('text', 'Offer to text'),
      ],
    },
  ],
}

export const changesField: ArrayField = {
  name: 'changes',
  type: 'array',
  label: 'Corrections and updates',
  labels: { singular: 'Change', plural: 'Changes' },
  admin: {
    description: 'What was changed after publication, said openly on the page.',
    ...rowTitle('Change', 'text'),
  },
  fields: [
    { name: 'at', type: 'date', label: 'When', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      enumName: 'change_kind',
      options: [
        { label: 'Correction: something was wrong', value: 'correction' },
        { label: 'Update: something is new', value: 'update' },
      ],
    },
    { name: 'text', type: 'textarea', label: 'What changed', required: true, maxLength: 1_000 },
  ],
}

function rowTitle(name: string, ...fields: string[]) {
  const RowLabel = { path: '@/answers/panel/RowTitle#RowTitle', clientProps: { name, fields } }
  return { components: { RowLabel } }
}

function offer(name: string, label: string): Field {
  return { name, type: 'checkbox', label, defaultValue: true, admin: { width: '33%' } }
}
