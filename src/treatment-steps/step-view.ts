import type { RichText } from '@/platform/rich-text'

/** A step of the library, as a client sees it. `caution` is plain text. */
export interface LibraryStepView {
  id: string
  name: string
  instruction: RichText
  caution: string | null
  timing: TimingView | null
  sources: SourceView[]
}

/** When to begin, how long, how often and when to stop, in the doctors' words: "3 days", "20 minutes", "4". */
export interface TimingView {
  startAfter: string | null
  lastsAtMost: string | null
  timesADay: string | null
  stopAfter: string | null
}

/** What a piece of advice rests on. `readOn` is `YYYY-MM-DD`. */
export interface SourceView {
  title: string
  publisher: string | null
  year: number | null
  url: string | null
  readOn: string | null
}
