import type { Spelling } from './likely'
import { analyse } from '@/search/analysis/analyse'

/**
 * What was asked, with each word that stands nowhere replaced by the likeliest that does, as `texts` write it; null
 * where there is nothing to replace.
 */
export function didYouMean(
  query: string,
  language: string,
  spelled: Spelling[],
  texts: string[],
): string | null {
  const replacements = new Map<string, string>()
  for (const { term, word } of spelled) {
    const written = replacements.has(word) ? null : wordFor(term, language, texts)
    if (written !== null) replacements.set(word, written)
  }
  if (replacements.size === 0) return null
  let meant = ''
  let at = 0
  for (const { end, start, term } of analyse(query, language)) {
    const replacement = replacements.get(term)
    if (replacement === undefined) continue
    meant += query.slice(at, start) + replacement
    at = end
  }
  return meant === '' ? null : meant + query.slice(at)
}

/** Terms are stems; a reader is shown a word. */
function wordFor(term: string, language: string, texts: string[]): string | null {
  for (const text of texts) {
    const found = analyse(text, language).find((each) => each.term === term)
    if (found) return found.word.toLowerCase()
  }
  return null
}
