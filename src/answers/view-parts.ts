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

/** A row that somebody has begun: the panel saves a draft before its required fields are filled in. */
type Begun<Row> = { [Field in keyof Row]?: Row[Field] | null }

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

export function toSourceView({ title, publisher, year, url, readOn }: Begun<Part<'sources'>>): SourceView {
  return {
    title: title ?? '',
    publisher: words(publisher),
    year: year ?? null,
    url: words(url),
    readOn: readOn?.slice(0, 10) ?? null,
  }
}

/** Plain text without blanks around it. An emptied field comes back as '' from the panel: both mean "nothing". */
export function words(value: string | null | undefined): string | null {
  return value?.trim() || null
}

function toSign({ text }: Begun<{ text: string }>): string {
  return text ?? ''
}

function toTimingView(raw: RawStep['timing'] | null): TimingView | null {
  const timing = {
    startAfter: words(raw?.startAfter),
    lastsAtMost: words(raw?.lastsAtMost),
    timesADay: words(raw?.timesADay),
    stopAfter: words(raw?.stopAfter),
  }
  return Object.values(timing).some((said) => said !== null) ? timing : null
}
