import type { Field } from 'payload'

import { nobody } from '@/staff/access'

import {
  aboutLabels,
  ageBandLabels,
  outcomeLabels,
  sourceLabels,
  statusLabels,
  suspicionLabels,
  toOptions,
  urgencyLabels,
} from './labels'

const moment = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } } as const

/** What somebody wrote, and what they told of themselves. */
export const writtenFields: Field[] = [
  {
    name: 'letter',
    type: 'textarea',
    label: 'Letter',
    required: true,
    admin: {
      description: 'As it was sent. Nobody can change it.',
      rows: 18,
      components: { Cell: '@/questions/panel/LetterCell#LetterCell' },
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'about', type: 'select', label: 'For whom', options: toOptions(aboutLabels) },
      { name: 'ageBand', type: 'select', label: 'Age', options: toOptions(ageBandLabels) },
    ],
  },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: 'Topics' },
  {
    name: 'cameFrom',
    type: 'relationship',
    relationTo: 'answers',
    label: 'Came from',
    admin: { description: 'The answer whose page led to the letterbox.' },
  },
  {
    name: 'consent',
    type: 'group',
    label: 'Consent',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'process', type: 'checkbox', label: 'To read and answer', required: true },
          { name: 'publish', type: 'checkbox', label: 'To publish without the name', required: true },
          { name: 'version', type: 'number', label: 'Version of the wording', required: true },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'givenAt', type: 'date', label: 'Given at', required: true, admin: moment },
          { name: 'withdrawnAt', type: 'date', label: 'Taken back at', admin: moment },
        ],
      },
    ],
  },
]

/** What the software found in the letter. */
export const foundFields: Field[] = [
  {
    name: 'redFlags',
    type: 'array',
    label: 'Red flags',
    labels: { singular: 'Red flag', plural: 'Red flags' },
    admin: { description: 'What in the letter should not wait. The writer was told so before they sent it.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'rule', type: 'text', label: 'Rule', required: true },
          {
            name: 'level',
            type: 'select',
            label: 'Level',
            required: true,
            enumName: 'red_flag_level',
            options: toOptions(urgencyLabels).filter(({ value }) => value !== 'routine'),
          },
          { name: 'version', type: 'number', label: 'Version', required: true },
        ],
      },
      { name: 'words', type: 'text', label: 'Words that matched' },
    ],
  },
  {
    name: 'suspicions',
    type: 'select',
    hasMany: true,
    label: 'Why it may be no letter',
    options: toOptions(suspicionLabels),
  },
]

/** Where it stands. */
export const standingFields: Field[] = [
  {
    name: 'reference',
    type: 'text',
    label: 'Reference',
    required: true,
    unique: true,
    admin: { position: 'sidebar', description: 'The writer was given it, too.' },
  },
  side({
    name: 'urgency',
    type: 'select',
    label: 'Urgency',
    required: true,
    defaultValue: 'routine',
    index: true,
    options: toOptions(urgencyLabels),
    admin: { components: { Cell: '@/questions/panel/UrgencyCell#UrgencyCell' } },
  }),
  side({
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'new',
    index: true,
    options: toOptions(statusLabels),
  }),
  side({ name: 'outcome', type: 'select', label: 'Outcome', options: toOptions(outcomeLabels) }),
  side({ name: 'outcomeNote', type: 'textarea', label: 'What the writer is told' }),
  side({ name: 'answer', type: 'relationship', relationTo: 'answers', label: 'Answer', index: true }),
  side({ name: 'duplicateOf', type: 'relationship', relationTo: 'questions', label: 'The same as' }),
  side({ name: 'assignee', type: 'relationship', relationTo: 'staff', label: 'Doctor', index: true }),
  side({ name: 'claimUntil', type: 'date', label: 'Claimed until', admin: moment }),
  side({
    name: 'dueAt',
    type: 'date',
    label: 'Answer promised by',
    index: true,
    admin: { ...moment, components: { Cell: '@/questions/panel/DueCell#DueCell' } },
  }),
  side({
    name: 'source',
    type: 'select',
    label: 'Came by',
    required: true,
    defaultValue: 'web',
    options: toOptions(sourceLabels),
  }),
  side({ name: 'takenBy', type: 'relationship', relationTo: 'staff', label: 'Typed in by' }),
  side({
    name: 'receivedAt',
    type: 'date',
    label: 'Received at',
    required: true,
    index: true,
    admin: { ...moment, components: { Cell: '@/questions/panel/ReceivedCell#ReceivedCell' } },
  }),
  side({ name: 'closedAt', type: 'date', label: 'Closed at', index: true, admin: moment }),
  side({ name: 'contactDeletedAt', type: 'date', label: 'Contact deleted at', admin: moment }),
]

/** What makes a letter arrive once, and opens its receipt. Nobody reads it, by any road. */
export const machineFields: Field[] = [
  hidden({ name: 'submissionKey', type: 'text', unique: true }),
  hidden({ name: 'submissionHash', type: 'text' }),
  hidden({ name: 'receiptHash', type: 'text', unique: true }),
  hidden({ name: 'receiptKey', type: 'text' }),
  hidden({ name: 'language', type: 'text' }),
]

function side(field: Field): Field {
  return { ...field, admin: { ...('admin' in field ? field.admin : {}), position: 'sidebar' } } as Field
}

function hidden(field: Field): Field {
  return { ...field, hidden: true, access: { read: nobody, update: nobody } } as Field
}
