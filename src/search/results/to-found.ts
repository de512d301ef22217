import { excerptOf } from './excerpt'
import type { FoundView } from './found-view'
import { mark, weightIn, type Wanted } from './mark'
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

/** The part that says most of what title and short answer do not say. */
export function reasonOf(
  { language, parts, summary, title }: Pick<StoredDocument, 'language' | 'parts' | 'summary' | 'title'>,
  wanted: Wanted,
): FoundView['reason'] {
  const said = weightIn(`${title}\n${summary ?? ''}`, language, wanted)
  let best: { part: Part; weight: number } | null = null
  for (const part of parts) {
    const weight = weightIn(`${title}\n${summary ?? ''}\n${part.text}`, language, wanted) - said
    if (weight > (best?.weight ?? 0)) best = { part, weight }
  }
  if (!best) return null
  const { field, text } = best.part
  if (field === 'title' || field === 'summary') return null
  return { field, excerpt: excerptOf(text, language, wanted) }
}
