import type { Block, Text } from '@/platform/rich-text'

/** Words in which a doctor forbids something: NOT, DON’T or never, or a sentence headed as a caution. */
export function warns(words: string): boolean {
  return forbids.test(words) || headed.test(words)
}

/** A paragraph in which those words are bold. */
export function stressed(text: string): Block {
  // Every second piece is one that the pattern caught.
  const children = text
    .split(pieces)
    .map((piece, index): Text => ({ type: 'text', text: piece, ...(index % 2 === 1 ? { bold: true } : {}) }))
    .filter((piece) => piece.text !== '')
  return { type: 'paragraph', children }
}

const words = "\\bNOT\\b|\\b[Nn]ever\\b|\\bNEVER\\b|\\bDON[’']T\\b"
const label = '(?<=^|[.!?…] )(?:CAUTION|Caution|WARNING|Warning)\\b(?= ?[:!–—-])'
const forbids = new RegExp(words)
const headed = new RegExp(label)
const pieces = new RegExp(`(${words}|${label})`)
