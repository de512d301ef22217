import type { Piece } from './found-view'
import { analyse } from '@/search/analysis/analyse'

/** By term, how much it weighs in what was asked. */
export type Wanted = ReadonlyMap<string, number>

/** A text in pieces, in which the words that were looked for are marked. */
export function mark(text: string, language: string, wanted: Wanted): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { end, start, term } of analyse(text, language)) {
    if (!wanted.has(term)) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}

/** Which of the words that were looked for stand in a text. */
export function wantedIn(text: string, language: string, wanted: Wanted): Set<string> {
  return new Set(
    analyse(text, language)
      .map(({ term }) => term)
      .filter((term) => wanted.has(term)),
  )
}
