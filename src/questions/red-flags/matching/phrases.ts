import type { Word } from './words'

/** Fixed phrases, by the words they may begin with. */
export type Phrases = ReadonlyMap<string, readonly string[][][]>

/**
 * Reads phrases from lines with commas between: `|` between words that may stand at one place, `*` for any word.
 * The first place is never `*`.
 */
export function readPhrases(lines: string): Phrases {
  const phrases = new Map<string, string[][][]>()
  for (const line of lines.split(/[,\n]/)) {
    if (line.trim() === '') continue
    const places = line
      .trim()
      .split(/\s+/)
      .map((place) => place.split('|'))
    for (const word of places[0] ?? []) phrases.set(word, [...(phrases.get(word) ?? []), places])
  }
  return phrases
}

/** How many words the longest phrase has that begins here; 0 where none does. Phrases stay in their sentence. */
export function phraseAt(phrases: Phrases, words: readonly Word[], at: number): number {
  const here = phrases.get(words[at]?.text ?? '')
  if (!here) return 0
  let most = 0
  for (const places of here) if (places.length > most && isSaid(places, words, at)) most = places.length
  return most
}

function isSaid(places: string[][], words: readonly Word[], at: number): boolean {
  return places.every((place, index) => {
    const word = words[at + index]
    if (!word || (index > 0 && word.gap === 'sentence')) return false
    return place[0] === '*' || place.includes(word.text)
  })
}
