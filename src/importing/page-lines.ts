/** A line of the file: its number counted from 1, how far it is indented, and its words ('' for a blank line). */
export interface Line {
  number: number
  indent: number
  text: string
  /** Who speaks from here on, where a label such as “Q:” says so. */
  speaker?: Speaker
}

export type Speaker = 'reader' | 'doctors'

/**
 * The lines of a page, whatever ends them (LF, CRLF, CR, and what word processors leave).
 * Every run of blanks, non-breaking ones included, is read as one space: blanks are layout, words are not touched.
 */
export function readLines(text: string): Line[] {
  return text
    .split(lineEnd)
    .map((raw, index) => ({ raw, number: index + 1 }))
    .filter(({ raw }) => !isPageBreak(raw))
    .map(({ raw, number }) => ({ number, indent: indentOf(raw), text: wordsOf(raw) }))
}

/** The same for every copy of a page that differs in line ends, blanks or encoding alone. */
export function pageContent(text: string): string {
  return readLines(text)
    .map((line) => line.text)
    .join('\n')
    .trim()
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text)
}

// Marks of emphasis and of headings, as plain text written for Markdown has them, are layout like blanks.
function wordsOf(raw: string): string {
  const words = raw.replace(/\s+/g, ' ').trim()
  const bold = words.split('**')
  const isMarked = bold.length > 1 && bold.length % 2 === 1
  return (isMarked ? bold.join('') : words).replace(/^#{1,6} (?=\p{L})/u, '').trim()
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/

// A form feed on a line of its own ends a printed page, often in the middle of a paragraph.
function isPageBreak(raw: string): boolean {
  return raw.includes('\f') && raw.trim() === ''
}

const tabWidth = 4

function indentOf(raw: string): number {
  let width = 0
  for (const character of raw) {
    if (!/\s/.test(character)) break
    if (character === '\f') continue
    width += character === '\t' ? tabWidth - (width % tabWidth) : 1
  }
  return width
}
