import { ordinaryWords } from './ordinary-words'

/** Finds the word of the vocabulary that a misspelt one was meant to be; null where it may be a word of its own. */
export type Corrector = (word: string) => string | null

const shortest = 4
const longest = 24

/** Compares only with words that begin alike and are about as long, so that a long letter stays quick. */
export function createCorrector(vocabulary: Iterable<string>): Corrector {
  const shelves = new Map<string, string[]>()
  const skeletons = new Map<string, string>()
  for (const word of vocabulary) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue
    const key = `${word.slice(0, 1)}${word.length}`
    shelves.set(key, [...(shelves.get(key) ?? []), word])
    const bones = skeleton(word)
    if (bones.length >= 4 && !skeletons.has(bones)) skeletons.set(bones, word)
  }
  return (word) => {
    if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return null
    if (ordinaryWords.has(word)) return null
    return nearest(word, shelves) ?? bySkeleton(word, skeletons)
  }
}

function nearest(word: string, shelves: Map<string, string[]>): string | null {
  const most = word.length >= 9 ? 2 : 1
  const starts = new Set([word.charAt(0), word.charAt(1)])
  for (const start of starts) {
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const other of shelves.get(`${start}${length}`) ?? []) {
        if (start !== word.charAt(0) && !isSwapped(word, other)) continue
        if (isNear(word, other, most)) return other
      }
    }
  }
  return null
}

/** Words of four letters have too many neighbours: only two letters swapped, or one written twice, is a slip. */
function isNear(word: string, other: string, most: number): boolean {
  if (word.length === 4 || other.length === 4)
    return isSwapped(word, other) || collapse(word) === collapse(other)
  return distance(word, other, most) <= most
}

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  const at = [...word].findIndex((letter, index) => letter !== other[index])
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  )
}

function bySkeleton(word: string, skeletons: Map<string, string>): string | null {
  const bones = skeleton(word)
  const other = bones.length >= 4 ? skeletons.get(bones) : undefined
  return other && Math.abs(other.length - word.length) <= 2 && other[0] === word[0] ? other : null
}

const collapse = (word: string) => word.replace(/(.)\1/g, '$1')

/** The consonants: "brethe" and "breathe" have the same. */
function skeleton(word: string): string {
  const sounds = collapse(word).replace(/ph/g, 'f').replace(/ck/g, 'k')
  return sounds.slice(0, 1) + sounds.slice(1).replace(/[aeiouy]/g, '')
}

/** Letters added, left out, changed or swapped; gives up once it is more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (a === b) return 0
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1)
      row.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}
