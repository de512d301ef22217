import { deleted, fateOf, inserted, remark, withoutMarks, type RowFate } from './marks'
import type { Marking } from './marked-words'
import { pairRows, type Pair } from './pair-rows'
import { plainText, type Block, type Inline, type RichText, type Text } from '@/platform/rich-text'
import { diffPieces, toWords, type Change } from '@/platform/word-diff'

/** Rich text with its changes marked: blocks that came, went or moved, and inside the others word by word. */
export function markRichText(before: RichText, after: RichText, marking: Marking): RichText {
  const options = { textOf: textOfBlock, language: marking.language }
  return pairRows(before, after, options).flatMap((pair) => markBlock(pair, marking))
}

/** The same text with a word before its first: what became of the row it belongs to. */
export function withFate(richText: RichText, fate: RowFate | null): RichText {
  return fate === null ? richText : withLead(richText, fateOf(fate))
}

function withLead([first, ...rest]: RichText, lead: string): RichText {
  const text: Text = { type: 'text', text: lead }
  if (!first) return [{ type: 'paragraph', children: [text] }]
  if (first.type !== 'list') return [{ ...first, children: [text, ...first.children] }, ...rest]
  const [item = [], ...items] = first.items
  return [{ ...first, items: [withLead(item, lead), ...items] }, ...rest]
}

// A paragraph never becomes a list: one went, and the other came.
function textOfBlock(block: Block): string {
  return block.type === 'list' ? `list ${plainText([block])}` : plainText([block])
}

function markBlock({ before, after, isMoved }: Pair<Block>, marking: Marking): Block[] {
  if (before && after && before.type !== after.type && isList(before) !== isList(after)) {
    return [
      ...markBlock({ before, after: null, isMoved: false }, marking),
      ...markBlock({ before: null, after, isMoved }, marking),
    ]
  }
  const shown = after ?? before
  if (!shown) return []
  const marked = markSame(before, after, shown, marking)
  return isMoved ? withFate([marked], 'moved') : [marked]
}

function isList(block: Block): boolean {
  return block.type === 'list'
}

function markSame(before: Block | null, after: Block | null, shown: Block, marking: Marking): Block {
  if (shown.type === 'list') {
    const options = { textOf: plainText, language: marking.language }
    const pairs = pairRows(itemsOf(before), itemsOf(after), options)
    const items = pairs.map((pair) =>
      withFate(
        markRichText(pair.before ?? [], pair.after ?? [], marking),
        pair.isMoved ? 'moved' : pair.after ? null : 'gone',
      ),
    )
    return { ...shown, items }
  }
  const children = isEqual(before, after)
    ? shown.children.map(plain)
    : diffPieces(piecesOf(before, marking), piecesOf(after, marking), keyOf).flatMap(toInlines)
  const anchor = after && marking.anchor?.()
  return { ...shown, children: anchor ? [...children, { type: 'text', text: anchor }] : children }
}

// Most of an answer stays as it was, and needs no look at its words.
function isEqual(before: Block | null, after: Block | null): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function plain<Part extends Inline>(part: Part): Part {
  if (part.type === 'break') return part
  if (part.type === 'text') return { ...part, text: withoutMarks(part.text) }
  return { ...part, children: part.children.map(plain) }
}

function itemsOf(block: Block | null): RichText[] {
  return block?.type === 'list' ? block.items : []
}

/** One word, or a break, with all that makes it look and act as it does. */
type Piece = { type: 'break' } | { type: 'word'; word: Text; url: string | null }

function piecesOf(block: Block | null, { language }: Marking): Piece[] {
  if (!block || block.type === 'list') return []
  const wordsOf = (text: Text, url: string | null): Piece[] =>
    toWords(withoutMarks(text.text), language).map((word) => ({
      type: 'word',
      word: { ...text, text: word },
      url,
    }))
  return block.children.flatMap((inline): Piece[] => {
    if (inline.type === 'break') return [{ type: 'break' }]
    if (inline.type === 'text') return wordsOf(inline, null)
    return inline.children.flatMap((text) => wordsOf(text, inline.url))
  })
}

function keyOf(piece: Piece): string {
  if (piece.type === 'break') return '\n'
  const { word, url } = piece
  return `${word.text}${word.bold ? '\0b' : ''}${word.italic ? '\0i' : ''}${url ? `\0${url}` : ''}`
}

function toInlines({ type, pieces }: Change<Piece>): Inline[] {
  const mark = type === 'same' ? (text: string) => text : type === 'gone' ? deleted : inserted
  return runsOf(pieces).flatMap((run): Inline[] => {
    if (run.type === 'break') return [run]
    const text: Text = { ...run.word, text: mark(run.word.text) }
    if (run.url === null) return [text]
    const link: Inline = { type: 'link', url: run.url, children: [text] }
    return type === 'new' ? [link, { type: 'text', text: remark(`leads to ${run.url}`) }] : [link]
  })
}

/** Words that look and act alike, put together. */
function runsOf(pieces: Piece[]): Piece[] {
  const runs: Piece[] = []
  let words: string[] = []
  pieces.forEach((piece, at) => {
    if (piece.type === 'break') return runs.push(piece)
    words.push(piece.word.text)
    const next = pieces[at + 1]
    if (next?.type === 'word' && isAlike(piece, next)) return
    runs.push({ ...piece, word: { ...piece.word, text: words.join('') } })
    words = []
  })
  return runs
}

type Word = Extract<Piece, { type: 'word' }>

const isAlike = (one: Word, other: Word): boolean =>
  one.url === other.url && one.word.bold === other.word.bold && one.word.italic === other.word.italic
