import type { Doubt } from './column-page'
import { closingWithoutSteps } from './find-closing'
import { findLetter, type FoundLetter } from './find-letter'
import { findSteps } from './find-steps'
import { findStepsLead } from './find-steps-lead'
import type { Paragraph } from './paragraphs'

/** The paragraphs of a page, each in the part it belongs to; in the order of the page. */
export interface PageParts {
  title: Paragraph | null
  /** Between the title and the letter. */
  early: Paragraph[]
  letter: FoundLetter | null
  /** Introduction and causes. */
  body: Paragraph[]
  /** Usually one paragraph, with a heading above it where there is one. */
  stepsLead: Paragraph[]
  /** One run of paragraphs a step. */
  steps: Paragraph[][]
  closing: Paragraph[]
  unsure: Doubt[]
}

export function partPage(paragraphs: Paragraph[]): PageParts {
  const steps = findSteps(paragraphs)
  const answerEnd = steps?.from ?? closingWithoutSteps(paragraphs)
  const letter = findLetter(paragraphs.slice(0, answerEnd))
  const body = paragraphs.slice(letter?.to ?? 1, answerEnd)
  const { before, lead, unsure } = steps ? findStepsLead(body) : { before: body, lead: [], unsure: [] }
  const titleAt = letter?.from === 0 ? 0 : 1
  return {
    title: paragraphs.slice(0, titleAt)[0] ?? null,
    early: letter ? paragraphs.slice(titleAt, letter.from) : [],
    letter,
    body: before,
    stepsLead: lead,
    steps: steps?.runs ?? [],
    closing: paragraphs.slice(steps?.to ?? answerEnd),
    unsure: [...(letter?.unsure ?? []), ...unsure, ...(steps?.unsure ?? [])],
  }
}
