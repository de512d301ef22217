import { deleted, fateOf, inserted, withoutMarks } from './marks'
import { pairRows } from './pair-rows'
import { diffPieces, toWords } from '@/platform/word-diff'

/** How words are marked: their language, and what to put behind each paragraph that is there now. */
export interface Marking {
  language: string
  anchor?: () => string
}

/** One line of text with its changes marked, word by word. Null where there was and is nothing. */
export function markLine(before: string | null, after: string | null, marking: Marking): string | null {
  if (before === null && after === null) return null
  const marked = before === after ? withoutMarks(after ?? '') : diffLine(before, after, marking.language)
  return after === null ? marked : marked + (marking.anchor?.() ?? '')
}

function diffLine(before: string | null, after: string | null, language: string): string {
  return diffPieces(
    toWords(withoutMarks(before ?? ''), language),
    toWords(withoutMarks(after ?? ''), language),
    (word) => word,
  )
    .map(({ type, pieces }) => {
      const text = pieces.join('')
      if (type === 'same') return text
      return type === 'gone' ? deleted(text) : inserted(text)
    })
    .join('')
}

/** Plain text whose paragraphs are parted by blank lines; each keeps its own marks. */
export function markParagraphs(before: string | null, after: string | null, marking: Marking): string | null {
  if (before === null && after === null) return null
  const options = { textOf: (text: string) => text, language: marking.language }
  const pairs = pairRows(paragraphsOf(before), paragraphsOf(after), options)
  return pairs
    .map((pair) => (pair.isMoved ? fateOf('moved') : '') + (markLine(pair.before, pair.after, marking) ?? ''))
    .join('\n\n')
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? '').split(/\r?\n[^\S\n]*\r?\n\s*/).flatMap((each) => each.trim() || [])
}
