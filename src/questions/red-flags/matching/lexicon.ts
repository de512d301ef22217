import { formsOf } from './inflection'
import { createCorrector } from './spelling'
import type { Term } from './expression'

/** Which words of the rules a word of a letter stands for. */
export interface Lexicon {
  find: (word: string) => readonly string[]
}

const nothing: readonly string[] = []

export function createLexicon(words: Iterable<string>): Lexicon {
  const byForm = new Map<string, string[]>()
  for (const word of words)
    for (const form of formsOf(word)) byForm.set(form, [...(byForm.get(form) ?? nothing), word])
  const correct = createCorrector()
  return {
    find(word) {
      const known = byForm.get(word)
      if (known) return known
      const meant = correct(word)
      return (meant && byForm.get(meant)) || nothing
    },
  }
}

/** Every word that signs name. */
export function wordsOf(near: Term[][][]): string[] {
  return near.flat(2).flatMap((term) => ('words' in term ? term.words : []))
}
