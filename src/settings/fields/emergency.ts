import type { RowField, UnnamedTab } from 'payload'

import { helpNumberProblem } from '@/settings/phone-number'

/** Whom a reader calls who must not wait. */
export const emergencyTab: UnnamedTab = {
  label: 'Emergencies',
  description: 'Told to anyone whose letter or question should not wait for an answer.',
  fields: [
    helpRow(
      'emergency',
      'Emergency',
      'For danger to life: 911, 112, 999.',
      'When to call it and what to say.',
    ),
    helpRow(
      'crisis',
      'Crisis',
      'For people in despair: 988 in the United States.',
      'Who answers there, and when.',
    ),
  ],
}

function helpRow(name: string, label: string, numberWords: string, wordsWords: string): RowField {
  return {
    type: 'row',
    fields: [
      {
        name: `${name}Number`,
        type: 'text',
        label: `${label} number`,
        maxLength: 20,
        validate: (value: string | null | undefined) => helpNumberProblem(value ?? '') ?? true,
        admin: { width: '30%', description: numberWords },
      },
      {
        name: `${name}Words`,
        type: 'textarea',
        label: `${label} words`,
        maxLength: 500,
        admin: { width: '70%', description: wordsWords },
      },
    ],
  }
}
