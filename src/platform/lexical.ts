import { deepestList, type Block, type Inline, type RichText, type Text } from './rich-text'
import { isSafeUrl } from './safe-url'

/**
 * The editor's stored tree as our own rich text. Total, and it keeps every word: what a page cannot show loses
 * its form, lists deeper than `deepestList` are flattened, and a link that could run code loses its address.
 */
export function readLexical(value: unknown): RichText {
  return childrenOf(asNode(value)?.root).flatMap((node) => readBlock(node, 1))
}

// Far below what can be saved: nobody can make this function run out of stack.
const bottom = 100

interface RawNode {
  type?: unknown
  tag?: unknown
  listType?: unknown
  text?: unknown
  format?: unknown
  children?: unknown
  fields?: unknown
  root?: unknown
}

function asNode(value: unknown): RawNode | null {
  return typeof value === 'object' && value !== null ? value : null
}

function childrenOf(value: unknown): RawNode[] {
  const children = asNode(value)?.children
  return Array.isArray(children) ? children.map(asNode).filter((child) => child !== null) : []
}

function readBlock(node: RawNode, depth: number): Block[] {
  if (node.type === 'list') return [readList(node, depth)]
  const children = readInline(node)
  if (children.length === 0) return []
  return [{ type: node.type === 'heading' ? 'heading' : 'paragraph', children }]
}

function readList(node: RawNode, depth: number): Block {
  return { type: 'list', ordered: node.listType === 'number', items: readItems(node, depth) }
}

// Lexical keeps a nested list in an item of its own, right behind the item it belongs to.
function readItems(list: RawNode, depth: number): RichText[] {
  const items: RichText[] = []
  for (const node of childrenOf(list)) {
    const nested = childrenOf(node).filter((child) => child.type === 'list')
    const words = childrenOf(node)
      .filter((child) => child.type !== 'list')
      .flatMap(readInline)
    if (words.length > 0) items.push([{ type: 'paragraph', children: words }])
    for (const inner of nested) {
      const owner = items.at(-1)
      if (depth >= deepestList) items.push(...(depth < bottom ? readItems(inner, depth + 1) : []))
      else if (owner) owner.push(readList(inner, depth + 1))
      else items.push([readList(inner, depth + 1)])
    }
  }
  return items
}

const bold = 1
const italic = 2

function readInline(node: RawNode): Inline[] {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', text: ' ' }]
  if (node.type === 'link' || node.type === 'autolink') return readLink(node)
  if (typeof node.text === 'string') return node.text === '' ? [] : [readText(node, node.text)]
  return childrenOf(node).flatMap(readInline)
}

function readText(node: RawNode, text: string): Text {
  const format = typeof node.format === 'number' ? node.format : 0
  return {
    type: 'text',
    text,
    ...(format & bold ? { bold: true as const } : {}),
    ...(format & italic ? { italic: true as const } : {}),
  }
}

// A break inside a link parts it in two.
function readLink(node: RawNode): Inline[] {
  const children = childrenOf(node).flatMap(readInline)
  const fields = asNode(node.fields) as { url?: unknown } | null
  const url = typeof fields?.url === 'string' ? fields.url.trim() : ''
  if (!isSafeUrl(url)) return children
  const inlines: Inline[] = []
  for (const child of children) {
    const last = inlines.at(-1)
    if (child.type !== 'text') inlines.push(child)
    else if (last?.type === 'link') last.children.push(child)
    else inlines.push({ type: 'link', url, children: [child] })
  }
  return inlines
}
