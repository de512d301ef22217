import type { Doubt, PageDraft } from './column-page'
import { findIntroduction } from './introduction-end'
import { statesLimits } from './limits'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
import { causeText, readCauses } from './read-causes'
import { richParagraphs } from './rich-paragraphs'
import { splitSentences } from './sentences'
import { splitLimits } from './split-limits'

export interface PlacedAnswer {
  parts: Pick<PageDraft, 'introduction' | 'limits' | 'causesLead' | 'causes'>
  lines: { introduction: number[]; limits: number | null; causesLead: number | null; causes: number[] }
  /** Paragraphs that lost the number or bullet in front of them. */
  unmarked: Paragraph[]
  unsure: Doubt[]
}

/** The paragraphs between the letter and the lead-in of the steps, each in its part and in their order. */
export function placeAnswer(paragraphs: Paragraph[]): PlacedAnswer {
  const { end, lead, unsure } = findIntroduction(paragraphs)
  const { kept, limits } = splitLimits(paragraphs.slice(0, lead ?? end))
  const leads = lead === null ? [] : paragraphs.slice(lead, end)
  const causes = readCauses(paragraphs.slice(end))
  return {
    parts: {
      introduction: richParagraphs(kept),
      limits: limits?.text ?? null,
      causesLead: leads.map(wholeText).join(' ') || null,
      causes: causes.map(({ cause }) => cause),
    },
    lines: {
      introduction: kept.map(firstLine),
      limits: limits?.line ?? null,
      causesLead: leads.map(firstLine)[0] ?? null,
      causes: causes.map(({ line }) => line),
    },
    unmarked: causes.flatMap(({ paragraphs: [first] }) => (first?.marker ? [first] : [])),
    unsure: [
      ...unsure,
      ...misplacedLimits(kept.map((each) => ({ text: wholeText(each), line: firstLine(each) }))),
      ...misplacedLimits(causes.map((cause) => ({ text: causeText(cause), line: cause.line }))),
    ],
  }
}

function misplacedLimits(placed: { text: string; line: number }[]): Doubt[] {
  return placed
    .filter(({ text }) => splitSentences(text).some(statesLimits))
    .map(({ line }) => ({
      line,
      about: 'limits',
      why: 'a sentence says what the answer cannot promise, but it does not end the introduction, so it stays',
      look: `the paragraph that begins on line ${line}`,
    }))
}
