import type { Doubt } from './column-page'
import { isHeading } from './causes-lead'
import type { FoundLetter } from './find-letter'
import { isPostscript, isSalutationLine } from './letter-words'
import type { PageParts } from './page-parts'
import { firstLine, wholeText, type Paragraph } from './paragraphs'

/** Parts that a page usually has and this one lacks, and words that have no part of their own. */
export function partDoubts(parts: PageParts, lastLine: number): Doubt[] {
  return [
    ...letterDoubts(parts.letter),
    ...parts.early.map(beforeLetter),
    ...parts.body
      .filter(({ text }) => isSalutationLine(text) && addressesDoctors.test(text))
      .map(anotherLetter),
    ...(parts.steps.length === 0 ? [noSteps(lastLine)] : []),
    ...(parts.closing.length === 0 ? [noClosing(lastLine)] : []),
    ...parts.closing.filter((each) => !each.marker && isHeading(each.text)).map(labelInClosing),
  ]
}

const addressesDoctors = /\bdo(?:ctor|c)s?\b/i

function anotherLetter(paragraph: Paragraph): Doubt {
  const line = firstLine(paragraph)
  const why = 'another letter seems to begin here, and a page has one; it was kept in the answer'
  return {
    line,
    about: 'a second letter',
    why,
    look: `line ${line}; put each letter with its answer into a file of its own`,
  }
}

function letterDoubts(found: FoundLetter | null): Doubt[] {
  if (!found) {
    const why = 'no paragraph begins with a salutation, so everything before the steps is in the introduction'
    return [{ line: 1, about: 'the letter', why, look: 'the first paragraphs of the introduction' }]
  }
  const { letter, lines } = found
  if (letter.text === '') {
    const why = 'nothing follows the salutation'
    return [{ line: lines.from, about: 'the letter', why, look: `line ${lines.from}` }]
  }
  if (letter.signedAs === null) {
    const last = letter.text.split('\n\n').at(-1) ?? ''
    return isPostscript(last) ? [signedAbove(lines.to)] : []
  }
  const why = `the letter is signed “${letter.signedAs}”, and a real name must never be published`
  return [{ line: lines.to, about: 'the signature', why, look: `line ${lines.to}` }]
}

function signedAbove(line: number): Doubt {
  const why =
    'words stand after the signature, so the name is inside the letter, and a real name must never be published'
  return { line, about: 'the signature', why, look: `the lines above line ${line}` }
}

function beforeLetter(paragraph: Paragraph): Doubt {
  const line = firstLine(paragraph)
  const why = 'a page has no part for them, so they were put at the beginning of the introduction'
  const look = `line ${line}; if the title stands there, take out what stands above it and import the file again`
  return { line, about: 'words between the title and the letter', why, look }
}

function noSteps(line: number): Doubt {
  const why =
    'no line begins with a number such as 1. or Step 1: and no list is led up to, so the answer has no steps'
  return { line, about: 'the steps', why, look: 'whether the page lists what to do' }
}

function noClosing(line: number): Doubt {
  const why = 'nothing follows the steps, so the answer has no closing'
  return { line, about: 'the closing', why, look: 'the end of the file' }
}

function labelInClosing(paragraph: Paragraph): Doubt {
  const line = firstLine(paragraph)
  const why = 'it is no sentence, and may be a label of the site; it was kept in the closing'
  return { line, about: `“${wholeText(paragraph)}”`, why, look: `line ${line}` }
}
