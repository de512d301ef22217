import type { Block, Inline, RichText, Text } from './rich-text'

/** Our rich text as a tree that the editor opens and `readLexical` reads back unchanged. */
export function toLexical(richText: RichText): LexicalDocument {
  return { root: element('root', richText.map(writeBlock)) }
}

export interface LexicalDocument {
  [key: string]: unknown
  root: LexicalElement
}

interface LexicalElement {
  [key: string]: unknown
  type: string
  version: number
  direction: 'ltr' | null
  format: ''
  indent: number
  children: LexicalNode[]
}

interface LexicalNode {
  [key: string]: unknown
  type: string
  version: number
}

const bold = 1
const italic = 2

function element(type: string, children: LexicalNode[], extra: Record<string, unknown> = {}): LexicalElement {
  return {
    type,
    version: 1,
    direction: children.length ? 'ltr' : null,
    format: '',
    indent: 0,
    ...extra,
    children,
  }
}

function writeBlock(block: Block): LexicalElement {
  if (block.type === 'list') return writeList(block.ordered, block.items, 0)
  const children = block.children.map(writeInline)
  if (block.type === 'heading') return element('heading', children, { tag: 'h3' })
  return element('paragraph', children, { textFormat: 0, textStyle: '' })
}

function writeList(ordered: boolean, items: RichText[], indent: number): LexicalElement {
  const nodes = items.flatMap((item) => item.map((block) => writeItem(block, indent)))
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  const numbered = nodes.map((node, index) => ({ ...node, value: index + 1 }))
  return element('list', numbered, { ...kind, start: 1 })
}

function writeItem(block: Block, indent: number): LexicalElement {
  if (block.type !== 'list') return element('listitem', block.children.map(writeInline), { indent })
  return element('listitem', [writeList(block.ordered, block.items, indent + 1)], { indent: indent + 1 })
}

function writeInline(inline: Inline): LexicalNode {
  if (inline.type === 'break') return { type: 'linebreak', version: 1 }
  if (inline.type === 'text') return writeText(inline)
  const fields = { linkType: 'custom', newTab: false, url: inline.url }
  return element('link', inline.children.map(writeText), { fields, version: 3 })
}

function writeText({ text, bold: isBold, italic: isItalic }: Text): LexicalNode {
  const format = (isBold ? bold : 0) | (isItalic ? italic : 0)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}
