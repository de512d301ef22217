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
