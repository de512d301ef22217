import type { MarkedFlag } from '@/questions/question'
import type { Standing } from '@/questions/standing'

/** A letter as those who work on it see it. How to reach its writer is not part of it. */
export interface LetterPageView {
  standing: Standing
  letter: string
  redFlags: MarkedFlag[]
  /** Who was told of these before the letter was kept; null where nobody was there to be told. */
  told: string | null
  /** In words: why it may be no letter. */
  suspicions: string[]
  /** What stands beside the letter, a name and its words each. */
  facts: { name: string; words: string }[]
  consent: { name: string; words: string }[]
  topics: string[]
  /** What the clinic told its writer at the end; null while it is open. */
  ending: { outcome: string; note: string | null; sameAs: string | null } | null
  answer: { id: string; title: string } | null
  dueAt: Date | null
  receivedAt: Date
  timeZone: string
}
