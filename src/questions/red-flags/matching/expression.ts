/**
 * How a sign is written.
 *
 *     cant breathe          these words in this order, small words and at most one other between them
 *     heart-attack          these words side by side
 *     sudden|suddenly       any of these at this place
 *     @chest-pain           any wording of a concept (`concepts/`)
 *     a & b                 both, near each other, in any order
 *     a + b                 both, a few sentences apart at most
 *     a ++ b                both, anywhere in the letter
 *     2 of @a @b|@c d       so many of these, each a place of its own, a few sentences apart at most
 *     ~a                    also where it is said of the past ("I have had asthma for years")
 *
 * A word stands for all its forms ("bleed" for "bled"); with "=" behind it for this one alone.
 */
export interface Sign {
  parts: Part[]
}

export interface Part {
  near: Term[][][]
  /** Of how many of these places something must be found, where it is not a matter of being near. */
  atLeast: number | null
  /** How far from the first part it may stand. */
  reach: 'close' | 'letter'
  anyTime: boolean
}

/** `key` stands for the words, so that they are looked for once in a letter. */
export interface SideBySide {
  key: string
  words: string[]
}

export type Term = { concept: string } | SideBySide

export function readSign(text: string): Sign {
  const [first = '', ...rest] = text.trim().split(/\s(\+\+?)\s/)
  const parts = [readPart(first, 'close')]
  for (let at = 0; at + 1 < rest.length; at += 2)
    parts.push(readPart(rest[at + 1] ?? '', rest[at] === '++' ? 'letter' : 'close'))
  return { parts }
}

function readPart(text: string, reach: Part['reach']): Part {
  const anyTime = text.trim().startsWith('~')
  const [, count, places] = /^(\d) of (.*)$/.exec(text.trim()) ?? []
  const near = readNear(places ?? text.trim().slice(anyTime ? 1 : 0))
  return { near, reach, anyTime, atLeast: count === undefined ? null : Number(count) }
}

/** Sequences that stand near each other; a sequence is a list of places, a place a list of terms. */
export function readNear(text: string): Term[][][] {
  return text.split(/\s&\s/).map((sequence) =>
    sequence
      .trim()
      .split(/\s+/)
      .map((place) => place.split('|').map(readTerm)),
  )
}

function readTerm(text: string): Term {
  if (text.startsWith('@')) return { concept: text.slice(1) }
  return { key: text, words: text.split('-') }
}

/** Words as a person typed them, to be found side by side; nothing in them is an operator. */
export function plainSign(words: string[]): Sign {
  return {
    parts: [{ near: [[[{ key: words.join('-'), words }]]], atLeast: null, reach: 'close', anyTime: false }],
  }
}
