import type { CareCardView, CauseView, ClosingView, LetterView, SourceView, StepView } from './answer-view'
import { toCareCardView, toCauseView, toClosingView, toLetterView, toStepView } from './view-parts'
import type { Answer } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { readLexical } from '@/platform/lexical'
import type { RichText } from '@/platform/rich-text'
import { words } from '@/platform/words'
import { toSourceView } from '@/treatment-steps/view'

/**
 * What a clinician signs: every word and every fact a reader acts on, and nothing else. Not in it: address,
 * topics, related answers, library links, dates, changes. It is made by the very functions that make what
 * readers see, so that nothing can be signed that they do not see, nor shown that was not signed.
 */
export interface SignedText {
  /** Raised when the shape changes; a text signed under another version is signed anew. */
  version: 1
  language: string
  title: string
  summary: string | null
  letter: LetterView | null
  introduction: RichText
  limits: string | null
  causesLead: string | null
  causes: CauseView[]
  stepsLead: string | null
  steps: StepView[]
  careCards: CareCardView[]
  closing: ClosingView
  sources: SourceView[]
  /** Ids, in the order of the byline. */
  doctors: string[]
}

/** The words of a stored answer; a draft may lack any of its parts, and any field in them. */
export type StoredAnswer = Partial<Answer>

export function toSignedText(answer: StoredAnswer): SignedText {
  return {
    version: 1,
    language: answer.language ?? '',
    title: answer.title ?? '',
    summary: words(answer.summary),
    letter: toLetterView(answer.letter),
    introduction: readLexical(answer.introduction),
    limits: words(answer.limits),
    causesLead: words(answer.causesLead),
    causes: (answer.causes ?? []).map(toCauseView),
    stepsLead: words(answer.stepsLead),
    steps: (answer.steps ?? []).map(toStepView),
    careCards: (answer.careCards ?? []).map(toCareCardView),
    closing: toClosingView(answer.closing),
    sources: (answer.sources ?? []).map(toSourceView),
    doctors: (answer.doctors ?? []).map(idOf),
  }
}
