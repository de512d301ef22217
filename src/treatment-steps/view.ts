import type { LibraryStepView, SourceView, TimingView } from './step-view'
import type { TreatmentStep } from '@/payload-types'
import type { Begun } from '@/platform/begun'
import { readLexical } from '@/platform/lexical'
import { words } from '@/platform/words'

type RawSource = NonNullable<TreatmentStep['sources']>[number]

export function toLibraryStepView({
  id,
  name,
  instruction,
  caution,
  ...raw
}: TreatmentStep): LibraryStepView {
  return {
    id,
    name,
    instruction: readLexical(instruction),
    caution: words(caution),
    timing: toTimingView(raw.timing),
    sources: (raw.sources ?? []).map(toSourceView),
  }
}

export function toSourceView({ title, publisher, year, url, readOn }: Begun<RawSource>): SourceView {
  return {
    title: title ?? '',
    publisher: words(publisher),
    year: year ?? null,
    url: words(url),
    readOn: readOn?.slice(0, 10) ?? null,
  }
}

export function toTimingView(raw: TreatmentStep['timing'] | null): TimingView | null {
  const timing = {
    startAfter: words(raw?.startAfter),
    lastsAtMost: words(raw?.lastsAtMost),
    timesADay: words(raw?.timesADay),
    stopAfter: words(raw?.stopAfter),
  }
  return Object.values(timing).some((said) => said !== null) ? timing : null
}
