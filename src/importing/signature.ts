import { isValediction, partValediction } from './letter-words'
import { isNameAlone, nameOf } from './names'

/** Parts the name under a letter from its paragraphs, where there clearly is one. */
export function readSignature(paragraphs: string[]): { text: string[]; signedAs: string | null } {
  const last = paragraphs.at(-1) ?? ''
  const before = paragraphs.slice(0, -1)
  if (isValediction(last)) {
    const { leave, name } = partValediction(last)
    return name ? { text: [...before, leave], signedAs: nameOf(name) } : { text: paragraphs, signedAs: null }
  }
  if (before.length > 0 && isNameAlone(last)) return { text: before, signedAs: nameOf(last) }
  const inline = signedInline(last)
  return inline
    ? { text: [...before, inline.words], signedAs: inline.name }
    : { text: paragraphs, signedAs: null }
}

// “Is it the screen? — Sandy in Salem”
function signedInline(text: string): { words: string; name: string } | null {
  const at = text.lastIndexOf(
    ' ',
    Math.max(text.lastIndexOf(' —'), text.lastIndexOf(' –'), text.lastIndexOf(' -')),
  )
  const name = text.slice(at + 1)
  if (at < 1 || !/[.?!]["”’)]*$/.test(text.slice(0, at)) || !/^[–—-]/.test(name) || !isNameAlone(name))
    return null
  return { words: text.slice(0, at), name: nameOf(name) }
}
