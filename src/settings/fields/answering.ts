import type { UnnamedTab } from 'payload'

/** What every new answer starts with, and how long it stands. */
export const answeringTab: UnnamedTab = {
  label: 'Answers',
  fields: [
    {
      name: 'defaultLimits',
      type: 'textarea',
      label: 'Limits',
      maxLength: 2000,
      admin: {
        description:
          'What an answer cannot promise, in your words. A new answer starts with a copy; answers that exist keep theirs.',
      },
    },
    {
      name: 'reviewMonths',
      type: 'number',
      label: 'Look at an answer again after, in months',
      defaultValue: 24,
      min: 1,
      max: 60,
      admin: { description: 'Counted from the day it was last reviewed.' },
    },
  ],
}
