import { announcesCauses } from './causes-lead'
import { statesLimits } from './limits'
import type { PageParts } from './page-parts'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
import { refusal, type Refusal } from './refusal'
import { splitSentences } from './sentences'

// Fewer numbered paragraphs than this are no list of steps that tells a column from any other text.
const fewSteps = 2
// As many characters as the record keeps.
const longestLetter = 20_000

/** A text without the shape of a column: neither a letter nor an answer, or a letter that nobody answers. */
export function refuseIncomplete({ title, letter, body, stepsLead, steps }: PageParts): Refusal | null {
  const answer = [...body, ...stepsLead]
  if (!letter) {
    const isColumn = steps.length >= fewSteps && answer.some(soundsLikeColumn)
    return isColumn ? null : refusal('noLetter', title ? firstLine(title) : 1, noLetter(title))
  }
  if (steps.length === 0 && answer.length === 0) {
    const message =
      'a letter begins here, but no answer follows it. Add the answer, and import the file again.'
    return refusal('noAnswer', letter.lines.from, message)
  }
  if (letter.letter.text.length > longestLetter) {
    const message =
      `the letter that begins here runs to line ${letter.lines.to} and has more than ${longestLetter} characters. ` +
      'Leave two blank lines between the letter and the answer, and import the file again.'
    return refusal('letterTooLong', letter.lines.from, message)
  }
  return null
}

// What a reader or a doctor says, and a licence or a recipe does not.
function soundsLikeColumn({ text }: Paragraph): boolean {
  if (/\b(?:I|I[’'](?:m|ve|d))\b/.test(text)) return true
  return splitSentences(text).some((sentence) => announcesCauses(sentence) || statesLimits(sentence))
}

function noLetter(first: Paragraph | null): string {
  const words = first ? wholeText(first) : ''
  const begins = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words
  return (
    `the text begins “${begins}”, and nowhere below is a letter with a salutation such as “Dear Doctors,” or an ` +
    'answer with numbered steps, so this is no page of a column. If it is one, give the salutation a line of its own.'
  )
}
