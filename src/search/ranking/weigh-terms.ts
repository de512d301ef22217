import { highestImpact } from '@/search/indexing/weights'
import type { Spelling } from '@/search/spelling/likely'

/** A term of the index that is looked for. */
export interface AskedTerm {
  id: number
  term: string
  documents: number
  /** What it adds to a document's score, for each unit of impact. */
  weight: number
}

/** What a guessed spelling weighs beside the word itself. */
const spelledWeight = 0.9
/** The rest of a long letter adds reading, and nothing to what is found. */
const mostTerms = 48

export interface KnownTerm {
  id: number
  term: string
  documents: number
}

/**
 * Weighs what a letter asks for by how rare it is, the weightiest first. Guessed spellings are added to what is known
 * and never stand in its place: "indication" is not "medication".
 */
export function weighTerms(
  said: Map<string, number>,
  known: KnownTerm[],
  spelled: Spelling[],
  documents: number,
): AskedTerm[] {
  const asked = new Map<number, AskedTerm>()
  const add = ({ id, term, documents: found }: KnownTerm, times: number) => {
    const weight = Math.max(times * rarity(found, documents), asked.get(id)?.weight ?? 0)
    asked.set(id, { id, term, documents: found, weight })
  }
  for (const each of known) add(each, said.get(each.term) ?? 0)
  for (const each of spelled) add(each, spelledWeight * (said.get(each.word) ?? 0))
  return [...asked.values()].sort((one, other) => other.weight - one.weight).slice(0, mostTerms)
}

/** So many of a letter's words tell what it is about. */
const tellingWords = 4

/**
 * What a document would score that said the most telling words of a letter as strongly as can be; words that stand in
 * no document are among them.
 */
export function highestScore(said: Map<string, number>, known: KnownTerm[], documents: number): number {
  const found = new Map(known.map((each) => [each.term, each.documents]))
  return [...said]
    .map(([term, times]) => times * rarity(found.get(term) ?? 0, documents))
    .sort((one, other) => other - one)
    .slice(0, tellingWords)
    .reduce((sum, weight) => sum + weight * highestImpact, 0)
}

/** The inverse document frequency of BM25; never negative. */
export function rarity(found: number, documents: number): number {
  return Math.log(1 + (Math.max(0, documents - found) + 0.5) / (found + 0.5))
}
