import type { UnnamedTab } from 'payload'

import { colourProblem } from '@/settings/colour'
import { languageProblem } from '@/settings/language'

/** Who the clinic is. */
export const clinicTab: UnnamedTab = {
  label: 'The clinic',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name of the clinic',
      maxLength: 120,
      admin: { description: 'It stands at the top of every page.' },
    },
    {
      name: 'logo',
      type: 'upload',
      label: 'Logo',
      relationTo: 'media',
      admin: { description: 'It stands beside the name. Without one, the name stands alone.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'text',
          label: 'Language of the column',
          required: true,
          defaultValue: 'en',
          maxLength: 35,
          validate: (value: string | null | undefined) => languageProblem(value ?? '') ?? true,
          admin: { width: '50%', description: 'Its short code: en, en-GB, es.' },
        },
        {
          name: 'accentColour',
          type: 'text',
          label: 'Colour',
          maxLength: 7,
          validate: (value: string | null | undefined) => colourProblem(value ?? '') ?? true,
          admin: {
            width: '50%',
            description: 'For links and lines, such as #1d6f5c. A dark one reads best.',
          },
        },
      ],
    },
    {
      name: 'soleClinician',
      type: 'checkbox',
      label: 'One doctor works here alone',
      defaultValue: false,
      admin: {
        description:
          'The doctor then signs their own answers after reading the preview through, and pages name no reviewer.',
      },
    },
    {
      name: 'isExample',
      type: 'checkbox',
      label: 'This is the example clinic',
      defaultValue: false,
      admin: { description: 'Every page says so until you take the tick away.' },
    },
  ],
}
