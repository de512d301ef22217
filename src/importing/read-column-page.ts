import type { ColumnPage, Found } from './column-page'
import { setAsideFurniture } from './furniture'
import { oddCharacters } from './odd-characters'
import { readLines } from './page-lines'
import { partPage, type PageParts } from './page-parts'
import { paragraphDoubts } from './paragraph-doubts'
import { firstLine, lastLine, readParagraphs, wholeText, type Paragraph } from './paragraphs'
import { partDoubts } from './part-doubts'
import { placeAnswer, type PlacedAnswer } from './place-answer'
import { readStep, type ReadStep } from './read-step'
import type { Refusal } from './refusal'
import { refuseIncomplete } from './refuse-incomplete'
import { refuseOtherTexts } from './refuse-other-texts'
import { readTitle } from './title'
import { fail, succeed, type Result } from '@/platform/result'
import { paragraph, type RichText } from '@/platform/rich-text'

/**
 * Reads one page of a column from plain text. The parts hold the words of the file, all of them, unchanged and in
 * their order; only the labels of the site and the numbers of the steps are left out, and are named in `found`.
 * What stands between title and letter goes to the beginning of the introduction, which is reported.
 */
export function readColumnPage(text: string): Result<ColumnPage, Refusal> {
  const lines = readLines(text)
  const otherText = refuseOtherTexts(lines)
  if (otherText) return fail(otherText)

  const furniture = setAsideFurniture(lines)
  const paragraphs = readParagraphs(furniture.lines)
  const parts = partPage(paragraphs)
  const incomplete = refuseIncomplete(parts)
  if (incomplete) return fail(incomplete)
  const title = readTitle(parts)
  if (!title.ok) return title

  const answer = placeAnswer(parts.body)
  const steps = parts.steps.map(readStep)
  const doubts = [
    ...partDoubts(parts, paragraphs.map(lastLine).at(-1) ?? 1),
    ...parts.unsure,
    ...answer.unsure,
    ...furniture.unsure,
    ...paragraphDoubts(paragraphs),
    ...oddCharacters(lines),
  ]
  return succeed({
    draft: {
      ...answer.parts,
      title: title.value,
      letter: parts.letter?.letter ?? null,
      introduction: [...plain(parts.early), ...answer.parts.introduction],
      stepsLead: parts.stepsLead && wholeText(parts.stepsLead),
      steps: steps.map(({ step }) => step),
      closing: { words: plain(parts.closing), ...furniture.offered },
    },
    found: { ...foundLines(parts, answer, steps), furniture: furniture.leftOut },
    unsure: doubts.sort((one, other) => one.line - other.line),
  })
}

function foundLines(parts: PageParts, { lines }: PlacedAnswer, steps: ReadStep[]): Omit<Found, 'furniture'> {
  return {
    title: parts.title ? firstLine(parts.title) : 1,
    letter: parts.letter?.lines ?? null,
    introduction: [...parts.early.map(firstLine), ...lines.introduction],
    limits: lines.limits,
    causesLead: lines.causesLead,
    causes: lines.causes,
    stepsLead: parts.stepsLead && firstLine(parts.stepsLead),
    steps: steps.map(({ found }) => found),
    closing: parts.closing.map(firstLine),
  }
}

function plain(paragraphs: Paragraph[]): RichText {
  return paragraphs.map((each) => paragraph(wholeText(each)))
}
