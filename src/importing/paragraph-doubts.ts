import type { Doubt } from './column-page'
import { firstLine, hyphenatedLines, type Paragraph } from './paragraphs'

/** What may have gone wrong when the lines of the file were joined to paragraphs. */
export function paragraphDoubts(paragraphs: Paragraph[]): Doubt[] {
  return [...paragraphs.flatMap(hyphenatedLines).map(hyphen), ...paragraphs.filter(isBullet).map(bullet)]
}

function isBullet({ text }: Paragraph): boolean {
  return /^[•·*-] ?\p{L}/u.test(text)
}

function bullet(paragraph: Paragraph): Doubt {
  const line = firstLine(paragraph)
  const why = 'it begins with a bullet; it was kept as a paragraph, bullet included'
  return { line, about: 'a list', why, look: `line ${line}; make it a list in the panel if it is one` }
}

function hyphen(line: number): Doubt {
  const why = 'the line ends in a hyphen and was joined to the next without a space'
  return { line, about: 'a word across two lines', why, look: `the last word of line ${line}` }
}
