import type {
  CareCardView,
  CauseView,
  ClosingView,
  LetterView,
  SourceView,
  StepView,
  TimingView,
} from './answer-view'
import type { Answer } from '@/payload-types'
import { readLexical } from '@/platform/lexical'

type Part<Name extends keyof Answer> = Answer[Name] extends (infer Row)[] | null | undefined ? Row : never
type RawStep = Part<'steps'>

/** Null where no letter was published with the answer. */
export function toLetterView(raw: Answer['letter']): LetterView | null {
  const text = raw?.text?.trim()
  if (!text) return null
  return { salutation: raw?.salutation?.trim() || null, text, signedAs: raw?.signedAs?.trim() || null }
}

export function toCauseView({ name, explanation }: Part<'causes'>): CauseView {
  return { name: name?.trim() || null, explanation: readLexical(explanation) }
}

export function toStepView({ instruction, caution, timing, sources }: RawStep): StepView {
  return {
    instruction: readLexical(instruction),
    caution: caution?.trim() || null,
    timing: toTimingView(timing),
    sources: (sources ?? []).map(toSourceView),
  }
}

export function toCareCardView({ level, heading, items }: Part<'careCards'>): CareCardView {
  return { level, heading, items: (items ?? []).map(({ text }) => text) }
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

export function toSourceView({ title, publisher, year, url, readOn }: Part<'sources'>): SourceView {
  return {
    title,
    publisher: publisher?.trim() || null,
    year: year ?? null,
    url: url?.trim() || null,
    readOn: readOn?.slice(0, 10) ?? null,
  }
}

function toTimingView(raw: RawStep['timing']): TimingView | null {
  const timing = {
    startAfter: raw?.startAfter?.trim() || null,
    lastsAtMost: raw?.lastsAtMost?.trim() || null,
    timesADay: raw?.timesADay?.trim() || null,
    stopAfter: raw?.stopAfter?.trim() || null,
  }
  return Object.values(timing).some((said) => said !== null) ? timing : null
}
