import { oftenMisspelt } from './often-misspelt'
import { ordinaryWords } from './ordinary-words'

/** Finds the word that a misspelt one was meant to be; null where it may be a word of its own. */
export type Corrector = (word: string) => string | null

interface Known {
  word: string
  /** One bit for each letter that occurs. */
  letters: number
}

const shortest = 5
const longest = 24

/** Compares only with words that begin alike and are about as long, so that a long letter stays quick. */
export function createCorrector(): Corrector {
  const shelves = new Map<string, Known[]>()
  const skeletons = new Map<string, string>()
  for (const word of oftenMisspelt) {
    const key = `${word.slice(0, 1)}${word.length}`
    shelves.set(key, [...(shelves.get(key) ?? []), { word, letters: lettersOf(word) }])
    const bones = skeleton(word)
    if (bones.length >= 5 && word.length >= 6 && !skeletons.has(bones)) skeletons.set(bones, word)
  }
  return (word) => {
    if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return null
    if (ordinaryWords.has(word)) return null
    return nearest(word, shelves) ?? bySkeleton(word, skeletons)
  }
}

function nearest(word: string, shelves: Map<string, Known[]>): string | null {
  const most = word.length >= 9 ? 2 : 1
  let best: string | null = null
  let least = most + 1
  const letters = lettersOf(word)
  for (const start of new Set([word.charAt(0), word.charAt(1)])) {
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of shelves.get(`${start}${length}`) ?? []) {
        if (countBits(known.letters ^ letters) > 2 * most) continue
        const other = known.word
        if (start !== word.charAt(0) && !isSwapped(word, other)) continue
        const far = distance(word, other, most)
        if (far >= least) continue
        best = other
        least = far
      }
    }
  }
  return best
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Two letters beside each other changed places. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  const at = [...word].findIndex((letter, index) => letter !== other[index])
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  )
}

function bySkeleton(word: string, skeletons: Map<string, string>): string | null {
  const bones = skeleton(word)
  const other = bones.length >= 5 ? skeletons.get(bones) : undefined
  return other && Math.abs(other.length - word.length) <= 2 && other[0] === word[0] ? other : null
}

/** The consonants, doubled ones once: "diareah" and "diarrhoea" have the same. */
function skeleton(word: string): string {
  const sounds = word.replace(/(.)\1/g, '$1').replace(/ph/g, 'f').replace(/ck/g, 'k')
  return sounds.slice(0, 1) + sounds.slice(1).replace(/[aeiouy]/g, '')
}

/** Letters added, left out, changed or swapped; gives up once it is more than `most`. */
function distance(a: string, b: string, most: number): number {
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
