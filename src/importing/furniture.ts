import type { Doubt, FoundFurniture } from './column-page'
import { endsSentence, type Line } from './page-lines'

export interface PageWithoutFurniture {
  /** Every line of the page; those of the furniture are blank now. */
  lines: Line[]
  leftOut: FoundFurniture[]
  /** The ways to reach the clinic that the page offers; all of them where it names none. */
  offered: { contact: boolean; call: boolean; text: boolean }
  unsure: Doubt[]
}

/** Sets aside the labels of the site around the page: lines that hold such labels and nothing else. */
export function setAsideFurniture(lines: Line[]): PageWithoutFurniture {
  const labels = lines.filter((line) => isFurniture(line.text))
  const alone = new Set(labels.filter((line) => standsAlone(line, lines)))
  const leftOut = [...alone].map(({ number, text }) => ({ line: number, text }))
  return {
    lines: lines.map((line) => (alone.has(line) ? { ...line, text: '' } : line)),
    leftOut,
    offered: waysOffered(leftOut.map(({ text }) => text).join(' ')),
    unsure: labels.filter((line) => !alone.has(line)).map(insideParagraph),
  }
}

const furniture =
  /^(?:[^\p{L}\p{N}]*(?:contact the doctors?|font resize|call us|text us)(?![\p{L}\p{N}]))+[^\p{L}\p{N}]*$/iu

function isFurniture(text: string): boolean {
  return text.length <= 120 && furniture.test(text)
}

// A hard-wrapped sentence can break so that one of its lines reads like a label.
function standsAlone(line: Line, lines: Line[]): boolean {
  const at = lines.indexOf(line)
  let before = at - 1
  while (isFurniture(lines[before]?.text ?? '')) before -= 1
  let after = at + 1
  while (isFurniture(lines[after]?.text ?? '')) after += 1
  const follows = lines[after]?.text ?? ''
  if (before < 0) return true
  const precedes = lines[before]?.text ?? ''
  return follows === '' && (precedes === '' || endsSentence(precedes))
}

function waysOffered(labels: string): PageWithoutFurniture['offered'] {
  const contact = /contact the doctor/i.test(labels)
  const call = /call us/i.test(labels)
  const text = /text us/i.test(labels)
  const isSilent = !contact && !call && !text
  return { contact: contact || isSilent, call: call || isSilent, text: text || isSilent }
}

function insideParagraph({ number, text }: Line): Doubt {
  return {
    line: number,
    about: `“${text}”`,
    why: 'it reads like a label of the site, but stands inside a paragraph, so it was kept',
    look: `the paragraph around line ${number}; take the label out if it is one`,
  }
}
