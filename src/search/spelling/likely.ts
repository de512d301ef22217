import { spellingDistance } from './distance'

/** A term of the index that a word nobody has written may have been meant to be. */
export interface Candidate {
  term: string
  /** How much their letters have in common, from 0 to 1. */
  similarity: number
  /** In how many documents it stands. */
  documents: number
}

/** A term of the index, found for a word that is none. */
export interface Spelling extends Candidate {
  id: number
  word: string
}

/** With shorter words every mistake makes another word of the language. */
export const shortestSpelt = 5
const mostLikely = 2

/** The likeliest first; the longer the word, the more of its letters may be wrong. */
export function likelySpellings<Some extends Candidate>(word: string, candidates: Some[]): Some[] {
  const most = word.length <= 7 ? 1 : word.length <= 11 ? 2 : 3
  return candidates
    .map((candidate) => ({ candidate, distance: spellingDistance(word, candidate.term) }))
    .filter(({ distance }) => distance <= most)
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        other.candidate.similarity - one.candidate.similarity ||
        other.candidate.documents - one.candidate.documents,
    )
    .slice(0, mostLikely)
    .map(({ candidate }) => candidate)
}
