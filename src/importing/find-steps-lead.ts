import { isHeading } from './causes-lead'
import type { Doubt } from './column-page'
import { firstLine, partParagraph, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'
import { plainlySaysStepsFollow, pointsToSteps, saysStepsFollow } from './steps-words'

export interface StepsLead {
  /** The paragraphs before the lead-in. */
  before: Paragraph[]
  lead: Paragraph[]
  unsure: Doubt[]
}

// As many characters as the record keeps.
const longestLead = 1_000
const mostSentences = 2

/**
 * The lead-in of the steps: what stands directly before the first. Of a longer paragraph it is the part from the
 * sentence on that points to the steps; a heading above it goes with it.
 */
export function findStepsLead(paragraphs: Paragraph[]): StepsLead {
  const last = paragraphs.at(-1)
  if (!last) return { before: [], lead: [], unsure: [] }
  const [rest, lead] = partLead(last, paragraphs.length > 1)
  const before = [...paragraphs.slice(0, -1), ...(rest ? [rest] : [])]
  if (!lead) return { before: paragraphs, lead: [], unsure: [noLead(last)] }
  const text = wholeText(lead)
  const unsure = plainlySaysStepsFollow(text) ? [] : [silentLead(lead)]
  const heading = rest ? undefined : before.at(-1)
  const isUnder = before.length > 1 && heading && !heading.marker && isHeading(heading.text)
  if (!isUnder || text.length + heading.text.length >= longestLead) return { before, lead: [lead], unsure }
  return { before: before.slice(0, -1), lead: [heading, lead], unsure }
}

/** A paragraph parted before its lead-in; no lead-in where it is plainly something else. */
function partLead(last: Paragraph, hasOthers: boolean): [Paragraph | null, Paragraph | null] {
  if (last.marker) return [last, null]
  const sentences = splitSentences(last.text)
  const mayLead = /[:?]$/.test(last.text) || isHeading(last.text) || saysStepsFollow(last.text)
  const isShort = sentences.length <= mostSentences && hasOthers && mayLead
  if (isShort && last.text.length <= longestLead) return [null, last]
  const closes = pointsToSteps(sentences.at(-1) ?? '')
  const from = closes ? sentences.findIndex(pointsToSteps) : saysStepsFollow(sentences[0] ?? '') ? 0 : -1
  if (from < 0 || sentences.slice(from).join('').length > longestLead) return [last, null]
  const offset = sentences.slice(0, from).join('').length
  return offset === 0 ? [null, last] : partParagraph(last, offset)
}

function noLead(last: Paragraph): Doubt {
  const line = firstLine(last)
  return {
    line,
    about: 'the lead-in of the steps',
    why: 'the paragraph before the first step does not say that steps follow, so it was not taken for the lead-in',
    look: `the paragraph that begins on line ${line}`,
  }
}

function silentLead(last: Paragraph): Doubt {
  const line = firstLine(last)
  return {
    line,
    about: 'the lead-in of the steps',
    why: 'it was taken for the lead-in because it stands before the first step, but does not plainly say that steps follow',
    look: `line ${line}`,
  }
}
