import type { CareCardView, CauseView, ClosingView, LetterView, StepView } from './answer-view'
import type { Answer } from '@/payload-types'
import type { Begun } from '@/platform/begun'
import { readLexical } from '@/platform/lexical'
import { words } from '@/platform/words'
import { toSourceView, toTimingView } from '@/treatment-steps/view'

type Part<Name extends keyof Answer> = Answer[Name] extends (infer Row)[] | null | undefined ? Row : never
type RawStep = Part<'steps'>

/** Null where no letter was published with the answer. */
export function toLetterView(raw: Answer['letter']): LetterView | null {
  const text = words(raw?.text)
  return text ? { salutation: words(raw?.salutation), text, signedAs: words(raw?.signedAs) } : null
}

export function toCauseView({ name, explanation }: Begun<Part<'causes'>>): CauseView {
  return { name: words(name), explanation: readLexical(explanation) }
}

export function toStepView({ instruction, caution, timing, sources }: Begun<RawStep>): StepView {
  return {
    instruction: readLexical(instruction),
    caution: words(caution),
    timing: toTimingView(timing),
    sources: (sources ?? []).map(toSourceView),
  }
}

/** A level that was not chosen yet counts as the mildest; the readiness rules ask for it. */
export function toCareCardView({ level, heading, items }: Begun<Part<'careCards'>>): CareCardView {
  return { level: level ?? 'nonUrgent', heading: heading ?? '', items: (items ?? []).map(toSign) }
}

/** A way to reach the clinic is offered unless a doctor took it away. */
export function toClosingView(raw: Answer['closing']): ClosingView {
  return {
    words: readLexical(raw?.words),
    contact: raw?.contact ?? true,
    call: raw?.call ?? true,
    text: raw?.text ?? true,
  }
}

function toSign({ text }: Begun<{ text: string }>): string {
  return text ?? ''
}
