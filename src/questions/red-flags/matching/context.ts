import { markDenied } from './denial'
import { isLight } from './light-words'
import { markPast } from './past'
import { textAt } from './places'
import { markSupposed } from './supposal'
import type { Word } from './words'

/** What is said of a word: that it is not so, was so long ago, is only asked about, or is slight. */
export interface Context {
  /** Where the word that denies it stands; -1 where nobody does. */
  denied: Int32Array
  past: Uint8Array
  supposed: Uint8Array
  slight: Uint8Array
}

/** Reads the whole letter once, sentence by sentence. */
export function readContext(words: Word[]): Context {
  const context: Context = {
    denied: new Int32Array(words.length).fill(-1),
    past: new Uint8Array(words.length),
    supposed: new Uint8Array(words.length),
    slight: new Uint8Array(words.length),
  }
  for (const [first, end] of sentencesOf(words)) {
    markDenied(words, first, end, context.denied)
    markPast(words, first, end, context.past)
    markSupposed(words, first, end, context.supposed)
    markSlight(words, first, end, context.slight)
  }
  return context
}

function sentencesOf(words: Word[]): [number, number][] {
  const starts = words.flatMap((word, index) => (word.gap === 'sentence' ? [index] : []))
  return starts.map((start, index) => [start, starts[index + 1] ?? words.length])
}

function markSlight(words: Word[], first: number, end: number, slight: Uint8Array) {
  for (let at = first; at < end; at++) {
    if (!/^(mild|slight|slightly|mildly|minor|occasional|faint|dull)$/.test(textAt(words, at))) continue
    let heavy = 0
    for (let next = at + 1; next < end && heavy < 3; next++) {
      slight[next] = 1
      if (!isLight(textAt(words, next))) heavy++
    }
  }
}
