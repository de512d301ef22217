import type { AnswerDraft } from '@/answers/answer-draft'
import type { LineOutcome } from './tally'

/** A line that is ready to be stored. */
export interface ReadyLine {
  number: number
  importKey: string
  draft: AnswerDraft
  /** Slugs of answers to read besides; linked as far as they are here. */
  related: string[]
  publishedAt: string | null
}

export interface StoredLine {
  number: number
  outcome: LineOutcome
  /** How many of its related answers were not here. */
  unlinked: number
}

/** What the record has of lines that are to be stored, and what is stored of them. */
export interface Surroundings {
  /** By the key of the line. */
  known: Map<string, { id: string; slug: string; isPublished: boolean }>
  taken: Set<string>
  /** Ids by slug. */
  here: Map<string, string>
}

/** A line that is not to be stored: it is here as it was ordered, or its address is another's. */
export function findSettled(
  { draft, importKey, number }: ReadyLine,
  isToBePublished: boolean,
  { known, taken }: Surroundings,
): StoredLine | null {
  const before = known.get(importKey)
  if (before)
    return !isToBePublished || before.isPublished ? { number, unlinked: 0, outcome: { kind: 'known' } } : null
  if (draft.slug === undefined || !taken.has(draft.slug)) return null
  const why = `The address “${draft.slug}” belongs to another answer, or did.`
  return { number, unlinked: 0, outcome: { kind: 'refused', why } }
}

export function outcomeOf(isToBePublished: boolean, why: string | null): LineOutcome {
  if (why) return { kind: 'staysDraft', why }
  return { kind: isToBePublished ? 'published' : 'stored' }
}

/** Of those answers that are here. */
export function idsOf(slugs: string[], here: Surroundings['here']): string[] {
  return slugs.flatMap((slug) => here.get(slug) ?? [])
}
