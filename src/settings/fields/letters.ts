import type { TextareaField, UnnamedTab } from 'payload'

/** What is promised to those who write, and what they agree to. */
export const lettersTab: UnnamedTab = {
  label: 'Letters and privacy',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'replyDays',
          type: 'number',
          label: 'You reply within, in days',
          min: 1,
          max: 365,
          admin: {
            width: '50%',
            description: 'Said to everyone who writes. Leave it empty to promise no time.',
          },
        },
        {
          name: 'retentionDays',
          type: 'number',
          label: 'Letters are kept for, in days',
          defaultValue: 365,
          min: 1,
          max: 3650,
          admin: {
            width: '50%',
            description: 'Counted from the end of the matter; then the letter is deleted.',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'contactRetentionDays',
          type: 'number',
          label: 'Contacts are kept for, in days',
          defaultValue: 30,
          min: 1,
          max: 3650,
          admin: {
            width: '50%',
            description: 'Counted from the end of the matter; then name, e-mail and phone are deleted.',
          },
        },
        {
          name: 'spamRetentionDays',
          type: 'number',
          label: 'What is no letter is kept for, in days',
          defaultValue: 14,
          min: 1,
          max: 365,
          admin: { width: '50%', description: 'Counted from when it came.' },
        },
      ],
    },
    {
      name: 'isLetterboxClosed',
      type: 'checkbox',
      label: 'Take no letters just now',
      defaultValue: false,
      admin: { description: 'Readers are told so instead of the form, with the words below.' },
    },
    {
      ...words('letterboxClosedWords', 'Why, and until when', 'For example: we are back on 7 January.'),
      admin: { condition: (data: { isLetterboxClosed?: boolean }) => data.isLetterboxClosed === true },
    },
    {
      name: 'consent',
      type: 'group',
      label: 'Consent',
      admin: {
        description: 'The two sentences a writer agrees to. One is needed to read the letter at all.',
      },
      fields: [
        words('process', 'To read and answer', 'That the clinic may read, keep and answer the letter.'),
        words(
          'publish',
          'To publish',
          'That the clinic may publish the letter without anything that tells who wrote it.',
        ),
        {
          name: 'version',
          type: 'number',
          label: 'Version of the wording',
          defaultValue: 1,
          min: 1,
          admin: {
            description:
              'Raise it by one when you change either sentence: each consent notes what was agreed to.',
          },
        },
      ],
    },
    {
      name: 'privacy',
      type: 'group',
      label: 'Privacy',
      admin: { description: 'The facts behind the privacy page.' },
      fields: [
        words('controller', 'Who is responsible', 'The name and address of whoever answers for the letters.'),
        words(
          'rights',
          'What writers may ask for',
          'To see, correct or delete what you keep, and whom to ask.',
        ),
        words(
          'retention',
          'How long things are kept',
          'In words, with the law that asks for it where there is one.',
        ),
      ],
    },
  ],
}

function words(name: string, label: string, description: string): TextareaField {
  return { name, type: 'textarea', label, maxLength: 2000, admin: { description } }
}
