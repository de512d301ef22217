import type { Piece } from './found-view'
import { mark, type Wanted } from './mark'
import { analyse } from '@/search/analysis/analyse'

const length = 160

/** The stretch of a text that says most of what was asked, cut between words and marked. */
export function excerptOf(text: string, language: string, wanted: Wanted): Piece[] {
  const flat = flattened(text)
  if (flat.length <= length) return mark(flat, language, wanted)
  const hits = analyse(flat, language).filter(({ term }) => wanted.has(term))
  let best = { start: 0, weight: -1 }
  for (const [at, { start }] of hits.entries()) {
    const inside = new Set<string>()
    for (let next = at; next < hits.length; next++) {
      const hit = hits[next]
      if (!hit || hit.end > start + length) break
      inside.add(hit.term)
    }
    const weight = [...inside].reduce((sum, term) => sum + (wanted.get(term) ?? 0), 0)
    if (weight > best.weight) best = { start, weight }
  }
  // Some words before the first of them, so that it reads like a sentence.
  const from = wordAt(flat, Math.max(0, Math.min(best.start - 40, flat.length - length)))
  const to = Math.max(wordEnd(flat, from + length), from + 1)
  const cut = mark(flat.slice(from, to).replace(/^[\s·]+|[\s·]+$/g, ''), language, wanted)
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...cut,
    ...(to < flat.length ? [{ text: ' …', isMatch: false }] : []),
  ]
}

/** On one line, in which a name or an item of a list that ends without a stop is kept apart from what follows. */
function flattened(text: string): string {
  return text
    .trim()
    .replace(/([\p{L}\p{N}”")])\s*\n\s*/gu, '$1 · ')
    .replace(/\s+/g, ' ')
}

/** The beginning of the word that stands there, unless it is endless. */
function wordAt(text: string, at: number): number {
  if (at === 0) return 0
  const blank = text.lastIndexOf(' ', at)
  return at - blank > 30 ? at : blank + 1
}

/** The end of the word that stands there, or of the text where that is near. */
function wordEnd(text: string, at: number): number {
  if (text.length - at <= 30) return text.length
  const blank = text.lastIndexOf(' ', at)
  return at - blank > 30 ? at : blank
}
