import type { ColumnPage, Found } from './column-page'
import { setAsideFurniture } from './furniture'
import { oddCharacters } from './odd-characters'
import { readLines } from './page-lines'
import { partPage, type PageParts } from './page-parts'
import { paragraphDoubts } from './paragraph-doubts'
import { firstLine, lastLine, wholeText } from './paragraphs'
import { partDoubts } from './part-doubts'
import { placeAnswer, type PlacedAnswer } from './place-answer'
import { readParagraphs } from './read-paragraphs'
import { richParagraphs } from './rich-paragraphs'
import { readStep, type ReadStep } from './read-step'
import type { Refusal } from './refusal'
import { refuseIncomplete } from './refuse-incomplete'
import { refuseOtherTexts } from './refuse-other-texts'
import { setAsideSpeakers } from './speaker-labels'
import { readTitle } from './title'
import { fail, succeed, type Result } from '@/platform/result'

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
  const spoken = setAsideSpeakers(furniture.lines)
  const paragraphs = readParagraphs(spoken.lines)
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
  const leftOut = [...furniture.leftOut, ...spoken.leftOut]
  return succeed({
    draft: {
      ...answer.parts,
      title: title.value,
      letter: parts.letter?.letter ?? null,
      introduction: [...richParagraphs(parts.early), ...answer.parts.introduction],
      stepsLead: parts.stepsLead.map(wholeText).join(' ') || null,
      steps: steps.map(({ step }) => step),
      closing: { words: richParagraphs(parts.closing), ...furniture.offered },
    },
    found: {
      ...foundLines(parts, answer, steps),
      furniture: leftOut.sort((one, other) => one.line - other.line),
    },
    unsure: doubts.sort((one, other) => one.line - other.line),
  })
}

function foundLines(
  parts: PageParts,
  { lines, unmarked }: PlacedAnswer,
  steps: ReadStep[],
): Omit<Found, 'furniture'> {
  return {
    title: parts.title ? firstLine(parts.title) : 1,
    letter: parts.letter?.lines ?? null,
    introduction: [...parts.early.map(firstLine), ...lines.introduction],
    limits: lines.limits,
    causesLead: lines.causesLead,
    causes: lines.causes,
    stepsLead: parts.stepsLead.map(firstLine)[0] ?? null,
    steps: steps.map(({ found }) => found),
    closing: parts.closing.map(firstLine),
    marks: unmarked.map((each) => ({ line: firstLine(each), text: each.marker?.written ?? '' })),
  }
}
