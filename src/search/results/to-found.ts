import { excerptOf } from './excerpt'
import type { FoundView } from './found-view'
import { mark, wantedIn, type Wanted } from './mark'
import type { Part } from '@/search/indexing/document'

/** A document as the index keeps it, as far as it is shown. */
export interface StoredDocument {
  id: number
  slug: string
  language: string
  title: string
  summary: string | null
  parts: Part[]
}

export function toFound(
  { language, parts, slug, summary, title }: StoredDocument,
  wanted: Wanted,
): FoundView {
  return {
    slug,
    title: mark(title, language, wanted),
    summary: summary === null ? null : mark(summary, language, wanted),
    reason: reasonOf({ language, parts, summary, title }, wanted),
  }
}

/** Of a part that is longer than any page of a column the rest is not looked at. */
const mostRead = 5_000

/** The part that says most of what title and short answer do not say. */
export function reasonOf(
  { language, parts, summary, title }: Pick<StoredDocument, 'language' | 'parts' | 'summary' | 'title'>,
  wanted: Wanted,
): FoundView['reason'] {
  const said = wantedIn(`${title}\n${summary ?? ''}`, language, wanted)
  let best: { part: Part; weight: number } | null = null
  for (const part of parts) {
    let weight = 0
    for (const term of wantedIn(part.text.slice(0, mostRead), language, wanted)) {
      if (!said.has(term)) weight += wanted.get(term) ?? 0
    }
    if (weight > (best?.weight ?? 0)) best = { part, weight }
  }
  if (!best) return null
  const { field, text } = best.part
  if (field === 'title' || field === 'summary') return null
  return { field, excerpt: excerptOf(text.slice(0, mostRead), language, wanted) }
}
