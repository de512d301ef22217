import type { Field, PayloadRequest, TabsField } from 'payload'

import {
  careCardsField,
  causesField,
  changesField,
  closingField,
  letterField,
  stepsField,
} from './parts/fields'
import { recordFields } from './record/fields'
import { scheduleField } from './scheduling/fields'
import { richTextField } from '@/platform/rich-text-field'
import { findStaffOf } from '@/staff/queries'
import { sourcesField } from '@/treatment-steps/fields'

const bodyTabs: TabsField = {
  type: 'tabs',
  tabs: [
    {
      label: 'Letter',
      fields: [
        {
          name: 'summary',
          type: 'textarea',
          label: 'The short answer',
          maxLength: 300,
          admin: { description: 'Two sentences for a reader in a hurry, up to 300 characters.' },
        },
        letterField,
      ],
    },
    {
      label: 'Introduction',
      fields: [
        richTextField({
          name: 'introduction',
          label: 'Introduction',
          description: 'What this is, how common it is, and what it means. The plain word first.',
        }),
        {
          name: 'limits',
          type: 'textarea',
          label: 'Limits',
          maxLength: 2_000,
          defaultValue: limitsOfTheClinic,
          admin: {
            description: 'What this answer cannot promise. Copied from the settings for a new answer.',
          },
        },
      ],
    },
    {
      label: 'Causes',
      fields: [lead('causesLead', 'Lead-in', 'A sentence that leads to the causes.'), causesField],
    },
    {
      label: 'Steps',
      fields: [lead('stepsLead', 'Lead-in', 'A sentence that leads to the steps.'), stepsField],
    },
    { label: 'When to get help', fields: [careCardsField] },
    {
      label: 'Closing and sources',
      fields: [closingField, sourcesField({ description: 'What the answer as a whole rests on.' })],
    },
    {
      label: 'After publication',
      fields: [
        changesField,
        {
          name: 'related',
          type: 'relationship',
          label: 'Related answers',
          relationTo: 'answers',
          hasMany: true,
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
      ],
    },
  ],
}

export const answerFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Title',
    required: true,
    maxLength: 160,
    admin: { description: 'What a reader would call the trouble: “Muscle spasms in the lower back”.' },
  },
  scheduleField,
  bodyTabs,
  {
    name: 'signOffPart',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '@/answers/panel/SignOffPart#SignOffPart' },
    },
  },
  {
    name: 'doctors',
    type: 'relationship',
    label: 'Who answers',
    relationTo: 'doctors',
    hasMany: true,
    defaultValue: bylineOfTheWriter,
    admin: { position: 'sidebar', description: 'The byline, in this order. None of them can sign it off.' },
  },
  {
    name: 'topics',
    type: 'relationship',
    label: 'Topics',
    relationTo: 'topics',
    hasMany: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'slug',
    type: 'text',
    label: 'Address',
    index: true,
    maxLength: 100,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: 'The end of the page’s address: a-z, 0-9 and “-”. Made from the title where it is empty.',
    },
  },
  {
    name: 'language',
    type: 'text',
    label: 'Language',
    required: true,
    maxLength: 35,
    defaultValue: languageOfTheClinic,
    admin: { position: 'sidebar', description: 'For example en, or es.' },
  },
  ...recordFields,
]

function lead(name: string, label: string, description: string): Field {
  return { name, type: 'textarea', label, maxLength: 1_000, admin: { rows: 2, description } }
}

async function bylineOfTheWriter({ req }: { req: PayloadRequest }): Promise<string[]> {
  const writer = req.user ? await findStaffOf(req.payload, req.user.id, req) : null
  return writer?.doctor ? [writer.doctor] : []
}

async function limitsOfTheClinic({ req }: { req: PayloadRequest }): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  return settings.defaultLimits ?? ''
}

async function languageOfTheClinic({ req }: { req: PayloadRequest }): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  return settings.language ?? 'en'
}
