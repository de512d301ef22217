import type { TriedLetter } from './tried-letter'

/** A letter cut where something in it begins or ends to match. */
export function markedPieces(letter: string, { flags }: TriedLetter): { text: string; isMarked: boolean }[] {
  const marked = flags.flatMap(({ words }) => words)
  const cuts = new Set([0, letter.length, ...marked.flatMap(({ end, start }) => [start, end])])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => ({
    text: letter.slice(start, places[index + 1]),
    isMarked: marked.some((words) => words.start <= start && start < words.end),
  }))
}
