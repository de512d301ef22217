import { z } from 'zod'

import type { FieldFault } from '@/platform/field-faults'

/** How a letter came that somebody types in. */
export const entrySources = ['phone', 'paper'] as const
export type EntrySource = (typeof entrySources)[number]

/** A letter as the front desk sends it. `question` is read as every letter is (`question-form`). */
export const checking = z.strictObject({ question: z.unknown() })
export const typingIn = checking.extend({
  /** Made with the form: a second click is the same letter. */
  key: z.uuid({ error: 'This form is spoiled. Copy what you typed, and load the page again.' }),
  source: z.enum(entrySources, { error: 'Please choose how the letter came.' }),
})

/** The sentences are for whoever types, where those of the public form speak to whoever wrote. */
export function toDeskFault({ message, path }: FieldFault): FieldFault {
  return { path, message: sentences[path]?.(message) ?? message }
}

const sentences: Record<string, (message: string) => string> = {
  letter: (message) =>
    message.replace(/^Your letter/, 'The letter').replace('write your letter', 'type the letter'),
  'consent.process': () =>
    'Without this consent the clinic may not keep the letter. Ask for it, or do not type the letter in.',
}

/** The writer agreed to other words than those that hold now. */
export const wordedAnew: FieldFault = {
  path: 'consent.process',
  message:
    'What writers agree to was worded anew since this page was opened. Copy what you typed, load the page again, and read the new words to the writer.',
}
