import type { UIField } from 'payload'

/** Beside an answer: the letter it is written to, for those who may see that. */
export const letterBehindField: UIField = {
  name: 'letterBehind',
  type: 'ui',
  label: 'The letter behind it',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/answers/from-letter/panel/LetterBehind#LetterBehind' },
  },
}
