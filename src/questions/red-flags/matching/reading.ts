import { readContext } from './context'
import { isDenier } from './denial'
import type { SideBySide } from './expression'
import { inOrder, type Hit } from './hit'
import { findIdioms } from './idioms'
import { isLight } from './light-words'
import { findMeasures } from './measures'
import type { Lexicon } from './lexicon'
import { readWords, type Word } from './words'

/** One letter as it is read: where the words of the rules stand, and what is said of them. */
export interface Reading {
  words: readonly Word[]
  /** The words of the rules that occur. */
  meant: Iterable<string>
  /** By the name of the concept: what is told by numbers. */
  measured: ReadonlyMap<string, Hit[]>
  /** The last place at which what follows a word may begin. */
  reach: readonly number[]
  findWords: (side: SideBySide) => readonly Hit[]
  /** Said of now and of somebody, and neither denied nor only asked about. */
  isSo: (hit: Hit, anyTime: boolean) => boolean
  /** Nothing but small words. */
  isSmall: (hit: Hit) => boolean
  areTogether: (a: Hit, b: Hit, most: number) => boolean
}

export function readLetter(letter: string, lexicon: Lexicon): Reading {
  const words = readWords(letter)
  const isFigure = findIdioms(words)
  const places = new Map<string, number[]>()
  const meant = new Map<string, readonly string[]>()
  words.forEach(({ text }, at) => {
    if (isFigure[at]) return
    let lemmas = meant.get(text)
    if (!lemmas) meant.set(text, (lemmas = lexicon.find(text)))
    for (const lemma of lemmas) {
      const there = places.get(lemma)
      if (there) there.push(at)
      else places.set(lemma, [at])
    }
  })
  const context = readContext(words)
  const sides = new Map<string, readonly Hit[]>()
  const isAbout = (hit: Hit, at: number) => {
    const denier = context.denied[at] ?? -1
    return (denier < 0 || hit.words.includes(denier)) && !context.supposed[at]
  }
  return {
    words,
    meant: [...places.keys()],
    measured: findMeasures(words),
    reach: reachOf(words),
    findWords: ({ key, words: side }) => {
      if (!places.has(side[0] ?? '')) return noHits
      const known = sides.get(key)
      if (known) return known
      const hits = findSideBySide(places, side)
      sides.set(key, hits)
      return hits
    },
    isSo: (hit, anyTime) => {
      const heavy = hit.words.filter((at) => !isLight(words[at]?.text ?? ''))
      const told = heavy.length > 0 ? heavy : hit.words
      return told.every((at) => isAbout(hit, at) && (anyTime || (!context.past[at] && !context.slight[at])))
    },
    isSmall: (hit) => hit.words.every((at) => isLight(words[at]?.text ?? '')),
    areTogether: (a, b, most) => sentencesBetween(words, a, b) <= (most > 6 ? 1 : 0),
  }
}

const nowhere: readonly number[] = []
const noHits: readonly Hit[] = []

function findSideBySide(places: Map<string, number[]>, side: readonly string[]): readonly Hit[] {
  const [first = '', ...rest] = side
  if (side.some((word) => !places.has(word))) return noHits
  const others = rest.map((word) => new Set(places.get(word)))
  return inOrder(
    (places.get(first) ?? nowhere)
      .filter((at) => others.every((there, index) => there.has(at + index + 1)))
      .map((at) => ({
        first: at,
        last: at + rest.length,
        words: [at, ...rest.map((_, index) => at + index + 1)],
      })),
  )
}

/** Small words are passed over freely, one other word or comma as well; never the end of a sentence. */
function reachOf(words: readonly Word[]): number[] {
  return words.map((_, at) => {
    // What is denied stands right behind "not": "isn't having trouble breathing" is no "isn't breathing".
    let heavy = isDenier(words[at]?.text ?? '') ? 1 : 0
    let next = at + 1
    for (; next < words.length && next <= at + 4; next++) {
      const word = words[next]
      if (!word || word.gap === 'sentence') break
      if (word.gap === 'clause' && ++heavy > 1) break
      if (!isLight(word.text) && ++heavy > 1) {
        next++
        break
      }
    }
    return next - 1
  })
}

function sentencesBetween(words: readonly Word[], a: Hit, b: Hit): number {
  const [before, after] = a.first <= b.first ? [a, b] : [b, a]
  let ends = 0
  for (let at = before.last + 1; at <= after.first; at++) if (words[at]?.gap === 'sentence') ends++
  return ends
}
