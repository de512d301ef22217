import type { Field } from '@/search/indexing/document'

/** A stretch of text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** An answer as the page of results shows it. Everything in it is public. */
export interface FoundView {
  slug: string
  title: Piece[]
  summary: Piece[] | null
  /** Where else it says what was looked for, and how; null where title and short answer say it all. */
  reason: { field: Exclude<Field, 'title' | 'summary'>; excerpt: Piece[] } | null
}

/** A topic to which the results can be narrowed, with how many of them stand there. */
export interface TopicChoice {
  id: string
  name: string
  found: number
}

export interface SearchView {
  /** As it was asked. */
  query: string
  items: FoundView[]
  page: number
  /** At least 1, also where nothing is found. */
  pages: number
  total: number
  /** The same words as they may have been meant; null where all of them stand in some answer. */
  didYouMean: string | null
  topics: TopicChoice[]
  /** The id of the topic to which they are narrowed. */
  topic: string | null
}

/** An answer that a letter may be asking for. */
export interface SuggestionView {
  /** Of the answer. */
  id: string
  slug: string
  title: string
  summary: string | null
  reason: FoundView['reason']
}
