import type { Doubt } from './column-page'
import { firstLine, hyphenatedLines, type Paragraph } from './paragraphs'
import { isBullet } from './rich-paragraphs'

/** What may have gone wrong when the lines of the file were joined to paragraphs. */
export function paragraphDoubts(paragraphs: Paragraph[]): Doubt[] {
  return [
    ...paragraphs.flatMap(hyphenatedLines).map(hyphen),
    ...paragraphs
      .flatMap(({ joined }) => joined.slice(0, 1))
      .slice(0, 1)
      .map(acrossBlank),
    ...paragraphs.filter(looksBulleted).map(bullet),
  ]
}

function looksBulleted(paragraph: Paragraph): boolean {
  return !isBullet(paragraph) && /^[•·*] ?\p{L}/u.test(paragraph.text)
}

function bullet(paragraph: Paragraph): Doubt {
  const line = firstLine(paragraph)
  const why = 'it begins with a bullet, and is alone; it was kept as a paragraph, bullet included'
  return { line, about: 'a list', why, look: `line ${line}; make it a list in the panel if it is one` }
}

function hyphen(line: number): Doubt {
  const why = 'the line ends in a hyphen and was joined to the next without a space'
  return { line, about: 'a word across two lines', why, look: `the last word of line ${line}` }
}

function acrossBlank(line: number): Doubt {
  const why = 'it goes on in small letters below a blank line, so the two were joined'
  return {
    line,
    about: 'a sentence across a blank line',
    why,
    look: `line ${line}, and the same further down`,
  }
}
