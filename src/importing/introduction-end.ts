import { announcesCauses } from './causes-lead'
import type { Doubt } from './column-page'
import { limitsBegin } from './limits'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
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
  const announced = sentences.findIndex((each) => each.slice(0, limitsBegin(each)).some(announcesCauses))
  if (announced < 0) return withoutAnnouncement(paragraphs, sentences)

  let end = announced + 1
  while (sentences[end] && limitsBegin(sentences[end] ?? []) === 0) end += 1
  const isLead = end === announced + 1 && announced > 0 && isLeadAlone(sentences[announced] ?? [])
  const unsure = end < paragraphs.length ? [] : [noCauses(paragraphs[announced])]
  return { end, lead: isLead && end < paragraphs.length ? announced : null, unsure }
}

const longestLead = 300

function isLeadAlone(sentences: string[]): boolean {
  const text = sentences.join('')
  const last = sentences.at(-1) ?? ''
  return sentences.length <= 2 && text.length <= longestLead && announcesCauses(last)
}

// Limits close an introduction even where nothing announces causes, if causes were spoken of before.
function withoutAnnouncement(paragraphs: Paragraph[], sentences: string[][]): IntroductionEnd {
  const limits = sentences.findIndex((each) => limitsBegin(each) < each.length)
  const before = paragraphs.slice(0, limits + 1)
  const speaksOfCauses = before.some(({ text }) => /\b(?:causes?|reasons?)\b/i.test(text))
  const next = paragraphs[limits + 1]
  if (limits >= 0 && next && speaksOfCauses) {
    return { end: limits + 1, lead: null, unsure: [takenForCauses(next)] }
  }
  const second = paragraphs[1]
  return { end: paragraphs.length, lead: null, unsure: second ? [keptTogether(second)] : [] }
}

function noCauses(announcement: Paragraph | undefined): Doubt {
  const line = announcement ? firstLine(announcement) : 1
  return {
    line,
    about: 'causes',
    why: 'causes are announced, but no paragraph follows them before the steps',
    look: `whether causes stand in the paragraph that begins on line ${line}`,
  }
}

function takenForCauses(next: Paragraph): Doubt {
  const line = firstLine(next)
  return {
    line,
    about: 'causes',
    why: 'no sentence announces causes; the paragraphs after the limits were taken for them',
    look: `whether each paragraph from line ${line} to the steps is one cause`,
  }
}

function keptTogether(second: Paragraph): Doubt {
  const line = firstLine(second)
  return {
    line,
    about: 'causes',
    why: 'no sentence announces causes, so every paragraph before the steps was kept in the introduction',
    look: `whether the paragraphs from line ${line} on are causes`,
  }
}
