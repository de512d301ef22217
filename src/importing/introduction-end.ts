import {
  announcesCauses,
  asksForCauses,
  isHeading,
  pointsBelow,
  pointsToCauses,
  speaksOfSeveral,
} from './causes-lead'
import type { Doubt } from './column-page'
import * as doubts from './introduction-doubts'
import { limitsBegin } from './limits'
import { wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'

export interface IntroductionEnd {
  /** Index of the first paragraph that is a cause; the number of paragraphs where none is. */
  end: number
  /** Index of the paragraph that leads to the causes, where it stands alone between introduction and causes. */
  lead: number | null
  unsure: Doubt[]
}

/** Where the introduction ends: at the sentence that announces causes, and at the limits beside it. */
export function findIntroduction(paragraphs: Paragraph[]): IntroductionEnd {
  const sentences = paragraphs.map((each) => splitSentences(wholeText(each)))
  const withoutLimits = sentences.map((each) => each.slice(0, limitsBegin(each)))
  for (const announces of [pointsToCauses, asksForCauses, announcesCauses]) {
    const announced = withoutLimits.findIndex((each) => each.some(announces))
    if (announced >= 0) return endAt(announced, { paragraphs, sentences, isPlain: true })
  }
  // What points below at the end of its paragraph, with paragraphs still to come, points to them.
  for (const points of [pointsBelow, speaksOfSeveral]) {
    const pointing = withoutLimits.findIndex(
      (each, index) => index < paragraphs.length - 1 && each.slice(-2).some(points),
    )
    if (pointing >= 0) return endAt(pointing, { paragraphs, sentences, isPlain: false })
  }
  return withoutAnnouncement(paragraphs, sentences)
}

interface Announced {
  paragraphs: Paragraph[]
  sentences: string[][]
  /** Whether the announcement speaks of causes. */
  isPlain: boolean
}

function endAt(announced: number, { paragraphs, sentences, isPlain }: Announced): IntroductionEnd {
  let end = announced + 1
  while (sentences[end] && limitsBegin(sentences[end] ?? []) === 0) end += 1
  const isLead = end === announced + 1 && announced > 0 && isLeadAlone(sentences[announced] ?? [])
  const next = paragraphs[end]
  if (!next) return { end, lead: null, unsure: [doubts.noCauses(paragraphs[announced])] }
  const unsure = isPlain ? [] : [doubts.pointedTo(next, paragraphs[announced])]
  return { end, lead: isLead ? announced : null, unsure }
}

const longestLead = 300

function isLeadAlone([sentence, ...others]: string[]): boolean {
  if (sentence === undefined || others.length > 0 || sentence.length > longestLead) return false
  return announcesCauses(sentence) || asksForCauses(sentence) || pointsBelow(sentence)
}

// Limits close an introduction even where nothing announces causes, if causes were spoken of before; so do headings.
function withoutAnnouncement(paragraphs: Paragraph[], sentences: string[][]): IntroductionEnd {
  const limits = sentences.findIndex((each) => limitsBegin(each) < each.length)
  const before = paragraphs.slice(0, limits + 1)
  const speaksOfCauses = before.some(({ text }) => /\b(?:causes?|reasons?)\b/i.test(text))
  const next = paragraphs[limits + 1]
  if (limits >= 0 && next && speaksOfCauses) {
    return { end: limits + 1, lead: null, unsure: [doubts.takenForCauses(next)] }
  }
  const second = paragraphs.slice(1).find(({ text }) => !isHeading(text))
  return { end: paragraphs.length, lead: null, unsure: second ? [doubts.keptTogether(second)] : [] }
}
