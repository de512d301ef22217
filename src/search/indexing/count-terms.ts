import type { SearchDocument } from './document'
import { fieldWeights, synonymWeight } from './weights'
import { termsOf } from '@/search/analysis/analyse'

export interface CountedTerms {
  /** By term: how often it stands there, each time with the weight of its place. */
  counts: Map<string, number>
  /** The sum of all. */
  length: number
}

export function countTerms(document: SearchDocument): CountedTerms {
  const { language, parts, summary, synonyms, title } = document
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, language)) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  add(title, fieldWeights.title)
  if (summary) add(summary, fieldWeights.summary)
  for (const { field, text } of parts) add(text, fieldWeights[field])
  // Once each, however many names repeat it: a long list of names would else drown the answer's own words.
  const named = new Set(synonyms.flatMap((name) => termsOf(name, language)))
  for (const term of named) if (!counts.has(term)) counts.set(term, synonymWeight)
  return { counts, length: [...counts.values()].reduce((sum, count) => sum + count, 0) }
}
