/** Where in an answer a text stands, as far as search tells places apart. */
export type Field = 'title' | 'letter' | 'summary' | 'cause' | 'step' | 'body'

export interface Part {
  field: Field
  text: string
}

/** What is found: an answer, or a line of a corpus with which the ranking is tried out. Everything in it is public. */
export interface SearchDocument {
  /** The id of the answer. */
  key: string
  /** A bare code such as `en`. */
  language: string
  slug: string
  title: string
  summary: string | null
  /** The other texts, in the order in which a reader meets them. */
  parts: Part[]
  /** Other names of what it is about, which stand nowhere in it. */
  synonyms: string[]
  /** Ids. */
  topics: string[]
}
