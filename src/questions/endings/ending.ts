import type { Outcome } from '@/questions/question'

/** How staff end a letter; whoever wrote it withdraws it themselves. */
export type StaffOutcome = Exclude<Outcome, 'withdrawn'>

export interface Ending {
  outcome: StaffOutcome
  /** What the writer is told on the receipt, in the clinic's own words. */
  note: string | null
  /** Id of a published answer, for `answered`. */
  answer: string | null
  /** Id of another letter, for `merged`. */
  duplicateOf: string | null
}

export interface EndingFault {
  type: 'incomplete'
  /** The part that is missing. */
  path: 'answer' | 'duplicateOf' | 'note'
  message: string
}

/** The one thing each outcome cannot do without. */
export const endingNeeds: Record<StaffOutcome, EndingFault['path']> = {
  answered: 'answer',
  merged: 'duplicateOf',
  answeredPrivately: 'note',
  bookAppointment: 'note',
  cannotAnswer: 'note',
}

const sentences: Record<EndingFault['path'], string> = {
  answer: 'Choose the published answer that the writer is led to.',
  duplicateOf: 'Choose the letter that this one is the same as.',
  note: 'Say in a sentence what the writer is told: they read it on their receipt.',
}

export const longestNote = 1_000

/** What stands in the way of this ending; null where nothing does. */
export function missingForEnding(ending: Ending): EndingFault | null {
  const path = endingNeeds[ending.outcome]
  if (!ending[path]?.trim()) return { type: 'incomplete', path, message: sentences[path] }
  if ((ending.note ?? '').length <= longestNote) return null
  const most = longestNote.toLocaleString('en')
  return { type: 'incomplete', path: 'note', message: `Say it in up to ${most} characters.` }
}
