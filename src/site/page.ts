import type { ReactNode } from 'react'

/** One page before it stands in a document: what it says, and what it says of itself. */
export interface Page {
  /** The heading, which also leads the window's title. */
  title: string
  /** One or two sentences for those who have not opened the page yet. */
  description: string
  /** BCP 47; reaches `lang` and the way dates are written. */
  language: string
  /** The page's one true address, as a path; null for pages that report trouble. */
  path: string | null
  main: ReactNode
  /** Rules this page needs beside the house's own. */
  styles?: string
  /** Statements that help on this page, in the head, beside the house's own; nothing may depend on them. */
  script?: string
  /** Where *contact the doctors* leads from here; null where that is here. The letterbox without it. */
  contactTo?: string | null
  /** JSON-LD, already typed by whoever made it. */
  structuredData?: object
}
