import { isValediction, partValediction } from './letter-words'
import { endsSentence } from './page-lines'

/** Parts the name under a letter from its paragraphs, where there clearly is one. */
export function readSignature(paragraphs: string[]): { text: string[]; signedAs: string | null } {
  const last = paragraphs.at(-1) ?? ''
  const before = paragraphs.slice(0, -1)
  if (isValediction(last)) {
    const { leave, name } = partValediction(last)
    return name ? { text: [...before, leave], signedAs: nameOf(name) } : { text: paragraphs, signedAs: null }
  }
  return before.length > 0 && isNameAlone(last)
    ? { text: before, signedAs: nameOf(last) }
    : { text: paragraphs, signedAs: null }
}

// The dash in front of a signature is layout, and the page has its own.
function nameOf(text: string): string {
  return text.replace(/^[–—-]+ ?/, '')
}

/** A short line that is no sentence, for example “Aching in Portland” or “— A Reader”. */
export function isNameAlone(text: string): boolean {
  if (text.length > 60 || text.split(' ').length > 7 || endsSentence(text) || /[:,;]$/.test(text))
    return false
  return (
    /^[–—-]* ?\p{Lu}/u.test(text) && !/\b(?:answers?|doctors?|repl(?:y|ies)|causes?|reasons?)\b/i.test(text)
  )
}
