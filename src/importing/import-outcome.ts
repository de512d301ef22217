/** What became of a page that was handed in. */
export interface ImportOutcome {
  id: string
  slug: string
  /** The same content was imported before. */
  wasKnown: boolean
  isPublished: boolean
  /** This import is what published it. */
  publishedNow: boolean
  /** Sentences; empty unless publication was asked for and refused. */
  staysDraftBecause: string[]
  /** Sentences about what was asked for and left undone otherwise. */
  notes: string[]
}
