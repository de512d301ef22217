import type { AskFacts, UrgentCard } from '@/questions/asking/ask-view'
import type { MarkedFlag } from '@/questions/question'

export interface Urgency {
  redFlags: MarkedFlag[]
  /** What to do before anything else, most pressing first. */
  cards: UrgentCard[]
}

/** What in a letter should not wait. */
export function findUrgency(_letter: string): Promise<Urgency> {
  return Promise.resolve({ redFlags: [], cards: [] })
}

/** The same by the shipped rules alone, for when nothing can be asked of the database. */
export function findShippedCards(_letter: string, _facts: AskFacts): UrgentCard[] {
  return []
}
