import type { Field } from './document'

/** What a word counts for by the place where it stands (docs/decisions/0030 says how these were found). */
export const fieldWeights: Record<Field, number> = {
  title: 1,
  letter: 0.4,
  summary: 0.6,
  cause: 0.35,
  step: 0.25,
  body: 0.2,
}

/** Another name counts once, and only where none of its words stands in the answer itself. */
export const synonymWeight = 0.4

/** BM25: how soon more of the same word stops counting for more, and how much a long text is held against it. */
export const k1 = 1.2
export const b = 0.5

/** No count is ever worth more. */
export const highestImpact = k1 + 1

/** What a count is worth in a document of this length, where a usual one has the length `pivot`. */
export function impactOf(count: number, length: number, pivot: number): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / pivot))
}
