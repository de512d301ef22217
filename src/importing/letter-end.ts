import { announcesCauses } from './causes-lead'
import type { Doubt } from './column-page'
import {
  isPostscript,
  isValediction,
  partValediction,
  repliesTo,
  salutationOf,
  speaksAsReader,
} from './letter-words'
import { limitsBegin } from './limits'
import { firstLine, type Paragraph } from './paragraphs'
import { isNameAlone } from './names'
import { splitSentences } from './sentences'

export interface LetterEnd {
  /** Index of the first paragraph after the letter. */
  to: number
  unsure: Doubt[]
}

/**
 * Where the letter ends whose first words stand in `paragraphs[first]`. In order: at a label of the page that says
 * so; at its taking-leave; at a wider gap than the page has elsewhere; or where the text stops speaking as a reader,
 * which is reported.
 */
export function readLetterEnd(paragraphs: Paragraph[], first: number): LetterEnd {
  const labelled = paragraphs.findIndex(({ speaker }, index) => index >= first && speaker === 'doctors')
  if (labelled >= 0) return { to: labelled, unsure: [] }
  const leave = takingLeave(paragraphs, first)
  if (leave !== null) return { to: leave, unsure: [] }
  const voice = endOfQuestion(paragraphs, first, endOfVoice(paragraphs, first))
  const gap = widerGap(paragraphs, first)
  if (gap === null) return { to: voice, unsure: [noGap(paragraphs, voice)].flatMap((doubt) => doubt ?? []) }
  const swallowed = paragraphs.slice(voice, gap).find(isAnswer)
  if (swallowed) return { to: voice, unsure: [gapTooLate(paragraphs, voice, gap)] }
  return { to: gap, unsure: [] }
}

function takingLeave(paragraphs: Paragraph[], first: number): number | null {
  const at = paragraphs.findIndex(({ text }, index) => index >= first && isValediction(text))
  const leave = paragraphs[at]
  if (!leave || paragraphs.slice(first, at).some(isAnswer)) return null
  const next = paragraphs[at + 1]
  const isUnsigned = partValediction(leave.text).name === ''
  const signed = isUnsigned && next && isNameAlone(next.text) ? at + 2 : at + 1
  return isPostscript(paragraphs[signed]?.text ?? '') ? signed + 1 : signed
}

function endOfVoice(paragraphs: Paragraph[], first: number): number {
  const silent = paragraphs.findIndex(
    ({ text }, index) =>
      index > first && (!speaksAsReader(text) || repliesTo(paragraphs[index - 1]?.text ?? '', text)),
  )
  if (silent < 0) return Math.min(first + 1, paragraphs.length)
  const signature = paragraphs[silent]
  const isSignature = signature && isNameAlone(signature.text) && silent + 1 < paragraphs.length
  return isSignature ? silent + 1 : silent
}

const longestWait = 3

// A letter asks. Where it has not yet, and soon does, it goes on until then.
function endOfQuestion(paragraphs: Paragraph[], first: number, voice: number): number {
  if (paragraphs.slice(first, voice).some(({ text }) => text.includes('?'))) return voice
  const next = paragraphs.slice(voice, voice + longestWait)
  const asks = next.findIndex(({ text }) => /\?["”’)]*$/.test(text))
  return asks < 0 || next.slice(0, asks + 1).some(isAnswer) ? voice : voice + asks + 1
}

function widerGap(paragraphs: Paragraph[], first: number): number | null {
  const usual = usualGap(paragraphs)
  const at = paragraphs.findIndex(({ gap }, index) => index > first && gap > usual)
  return at < 0 ? null : at
}

function usualGap(paragraphs: Paragraph[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of paragraphs.slice(1)) if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  // Where two gaps are as frequent as each other the smaller one is the usual one.
  const byFrequency = [...counts].sort(([gap, count], [otherGap, other]) => other - count || gap - otherGap)
  return byFrequency[0]?.[0] ?? 1
}

/** Words that only an answer says: they announce causes, state limits, or greet the reader back. */
function isAnswer({ text }: Paragraph): boolean {
  const sentences = splitSentences(text)
  if (salutationOf(text) !== null) return true
  return sentences.some(announcesCauses) || limitsBegin(sentences) < sentences.length
}

function noGap(paragraphs: Paragraph[], to: number): Doubt | null {
  const next = paragraphs[to]
  if (!next) return null
  const line = firstLine(next)
  return {
    line,
    about: 'where the letter ends',
    why: 'no wider gap and no signature part it from the answer; it was ended where the text stops speaking as a reader',
    look: `whether line ${line} is the first of the answer`,
  }
}

function gapTooLate(paragraphs: Paragraph[], to: number, gap: number): Doubt {
  const line = paragraphs[to] ? firstLine(paragraphs[to]) : 1
  const gapLine = paragraphs[gap] ? firstLine(paragraphs[gap]) : line
  return {
    line,
    about: 'where the letter ends',
    why: `the wider gap stands before line ${gapLine} only, but the text speaks as an answer earlier`,
    look: `whether line ${line} is the first of the answer`,
  }
}
