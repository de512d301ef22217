import { isHeading } from './causes-lead'
import type { Doubt, PageDraft } from './column-page'
import { findIntroduction } from './introduction-end'
import { statesLimits } from './limits'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'
import { splitLimits } from './split-limits'
import { paragraph } from '@/platform/rich-text'

export interface PlacedAnswer {
  parts: Pick<PageDraft, 'introduction' | 'limits' | 'causesLead' | 'causes'>
  lines: { introduction: number[]; limits: number | null; causesLead: number | null; causes: number[] }
  unsure: Doubt[]
}

/** The paragraphs between the letter and the lead-in of the steps, each in its part and in their order. */
export function placeAnswer(paragraphs: Paragraph[]): PlacedAnswer {
  const { end, lead, unsure } = findIntroduction(paragraphs)
  const opening = paragraphs.slice(0, lead ?? end)
  const { kept, limits } = splitLimits(opening)
  const causes = readCauses(paragraphs.slice(end))
  return {
    parts: {
      introduction: kept.map(({ text }) => paragraph(text)),
      limits: limits?.text ?? null,
      causesLead: lead === null ? null : paragraphs.slice(lead, end).map(wholeText).join(' '),
      causes: causes.map(({ name, text }) => ({ name, explanation: [paragraph(text)] })),
    },
    lines: {
      introduction: kept.map(({ line }) => line),
      limits: limits?.line ?? null,
      causesLead: lead === null ? null : (paragraphs.slice(lead, end).map(firstLine)[0] ?? null),
      causes: causes.map(({ line }) => line),
    },
    unsure: [...unsure, ...misplacedLimits(kept), ...misplacedLimits(causes)],
  }
}

interface ReadCause {
  name: string | null
  text: string
  line: number
}

// A paragraph is a cause; a heading above it is its name.
function readCauses(paragraphs: Paragraph[]): ReadCause[] {
  const causes: ReadCause[] = []
  let heading: Paragraph | null = null
  for (const [index, each] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const isName = !heading && isHeading(each.text) && next && !isHeading(next.text)
    if (isName) heading = each
    else {
      const name = heading ? wholeText(heading) : null
      causes.push({ name, text: wholeText(each), line: firstLine(heading ?? each) })
      heading = null
    }
  }
  return causes
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
