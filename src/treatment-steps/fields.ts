import type { ArrayField, GroupField } from 'payload'

import { webAddressProblem } from './web-address'

/** Who says so: the works a text rests on. A new field on each call, since Payload writes into what it is given. */
export function sourcesField({ description }: { description: string }): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    label: 'Sources',
    labels: { singular: 'Source', plural: 'Sources' },
    admin: { description },
    fields: [
      { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 300 },
      {
        type: 'row',
        fields: [
          {
            name: 'publisher',
            type: 'text',
            label: 'Publisher',
            maxLength: 200,
            admin: { width: '60%', description: 'The journal, authority or book.' },
          },
          {
            name: 'year',
            type: 'number',
            label: 'Year',
            min: 1500,
            max: 2200,
            admin: { width: '40%', description: 'The year it came out.' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'url',
            type: 'text',
            label: 'Link',
            maxLength: 2000,
            validate: (value: string | null | undefined) => webAddressProblem(value ?? '') ?? true,
            admin: { width: '60%', description: 'A web address that begins with https://' },
          },
          {
            name: 'readOn',
            type: 'date',
            label: 'Read on',
            admin: {
              width: '40%',
              date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
              description: 'The day you last looked at it.',
            },
          },
        ],
      },
    ],
  }
}

/** When to begin, how long, how often, when to stop: words, not numbers, since the doctors' words are published. */
export function timingField(): GroupField {
  return {
    name: 'timing',
    type: 'group',
    label: 'Timing',
    admin: { description: 'Fill in what matters for this step and leave the rest empty.' },
    fields: [
      {
        type: 'row',
        fields: [
          timing('startAfter', 'Start after', 'For example: 3 days'),
          timing('lastsAtMost', 'Lasts at most', 'For example: 20 minutes'),
        ],
      },
      {
        type: 'row',
        fields: [
          timing('timesADay', 'Times a day', 'For example: 4'),
          timing('stopAfter', 'Stop after', 'For example: 2 weeks'),
        ],
      },
    ],
  }
}

function timing(name: string, label: string, description: string) {
  return { name, type: 'text' as const, label, maxLength: 80, admin: { width: '50%', description } }
}
