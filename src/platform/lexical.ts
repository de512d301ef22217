import type { Block, Inline, RichText, Text } from './rich-text'
import { isSafeUrl } from './safe-url'

/**
 * The editor's stored tree as our own rich text. Total: what a page cannot show is left out, its words kept
 * where it has any; a link that could run code keeps its words and loses its address.
 */
export function readLexical(value: unknown): RichText {
  return childrenOf(asNode(value)?.root).flatMap((node) => readBlock(node, 0))
}

// Deeper lists than this are no sentence a doctor writes; they are flattened rather than followed.
const deepestList = 4

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
  const children = childrenOf(node).flatMap(readInline)
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
      if (depth >= deepestList) continue
      const block = readList(inner, depth + 1)
      const owner = items.at(-1)
      if (owner) owner.push(block)
      else items.push([block])
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

function readLink(node: RawNode): Inline[] {
  const children = childrenOf(node)
    .flatMap(readInline)
    .filter((child) => child.type === 'text')
  const fields = asNode(node.fields) as { url?: unknown } | null
  const url = typeof fields?.url === 'string' ? fields.url.trim() : ''
  return isSafeUrl(url) && children.length > 0 ? [{ type: 'link', url, children }] : children
}
