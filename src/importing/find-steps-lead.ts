import type { Doubt } from './column-page'
import { saysStepsFollow } from './find-steps'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'

export interface StepsLead {
  lead: Paragraph | null
  unsure: Doubt[]
}

// As many characters as the record keeps.
const longestLead = 1_000
const mostSentences = 2

/** The lead-in of the steps: the paragraph directly before the first, unless it is plainly something else. */
export function findStepsLead(paragraphs: Paragraph[]): StepsLead {
  const last = paragraphs.at(-1)
  if (!last) return { lead: null, unsure: [] }
  const text = wholeText(last)
  const points = text.endsWith(':') || saysStepsFollow(text)
  const isShort = splitSentences(text).length <= mostSentences && paragraphs.length > 1
  if (text.length > longestLead || !(points || isShort)) return { lead: null, unsure: [noLead(last)] }
  return { lead: last, unsure: points ? [] : [silentLead(last)] }
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
    why: 'it was taken for the lead-in because it stands before the first step, but does not say that steps follow',
    look: `line ${line}`,
  }
}
