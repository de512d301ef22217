import { endsSentence } from './page-lines'

/** A short line that is no sentence, for example “Aching in Portland”, “— A Reader” or “M. K., Fresno”. */
export function isNameAlone(text: string): boolean {
  if (text.length > 60 || text.split(' ').length > 7 || /[:,;]$/.test(text)) return false
  if (endsSentence(text) && !/(?:^|[\s.–—-])\p{Lu}\.$/u.test(text)) return false
  return /^[–—-]* ?["“(]?\p{Lu}/u.test(text) && !notNames.test(text)
}

const notNames = /\b(?:answers?|doctors?|repl(?:y|ies)|causes?|reasons?)\b/i

// The dash in front of a signature is layout, and the page has its own.
export function nameOf(text: string): string {
  return text.replace(/^[–—-]+ ?/, '')
}
