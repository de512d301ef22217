import type { Word } from './words'

/** The words of a line, to be asked whether they hold one. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The word at a place; empty where the letter has none. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? ''
}

/** Whole numbers from `first` until before `end`. */
export function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
}
