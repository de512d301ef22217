import { deepestList } from './rich-text'
import { isSafeUrl } from './safe-url'

const known = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'link',
  'autolink',
  'text',
  'linebreak',
  'tab',
])
// A list and its items are two levels of the tree; around them stand the root, a link and its words.
const deepest = 2 * deepestList + 4
const most = 20_000

/**
 * What keeps a stored rich text tree off a page, as sentences; none when it may be kept. Runs in linear time
 * and without recursion, so that a tree of 10,000 nested lists costs nothing.
 */
export function faultsOfLexical(value: unknown): string[] {
  const root = (value as { root?: { children?: unknown } | null } | null)?.root
  if (!Array.isArray(root?.children)) return ['This is not rich text.']
  const faults = new Set<string>()
  const open: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }]
  for (let seen = 0, next = open.pop(); next && faults.size < 5; next = open.pop()) {
    if (++seen > most) return [...faults, `This text has more than ${most.toLocaleString('en')} parts.`]
    const { node, depth } = next
    if (depth > deepest) return [...faults, `This text is nested more than ${deepest} levels deep.`]
    for (const fault of faultsOfNode(node)) faults.add(fault)
    const children = (node as { children?: unknown } | null)?.children
    if (Array.isArray(children)) for (const child of children) open.push({ node: child, depth: depth + 1 })
  }
  return [...faults]
}

/** Whether a tree without faults has nothing in it, not even an empty paragraph. */
export function isBare(value: unknown): boolean {
  return (value as { root: { children: unknown[] } }).root.children.length === 0
}

function faultsOfNode(node: unknown): string[] {
  const { type, tag, text, fields } = (node ?? {}) as Record<string, unknown>
  if (typeof type !== 'string' || !known.has(type)) {
    return [
      `“${String(type).slice(0, 40)}” cannot stand in an answer: only paragraphs, bold, italic, lists, links and headings.`,
    ]
  }
  if (type === 'heading' && tag !== 'h3') return ['A heading inside a text is of the third level (h3).']
  if (type === 'text' && typeof text !== 'string') return ['A piece of text holds no words.']
  if (type === 'link' || type === 'autolink') return faultsOfLink((fields as { url?: unknown } | null)?.url)
  return []
}

function faultsOfLink(url: unknown): string[] {
  if (typeof url === 'string' && isSafeUrl(url.trim())) return []
  return [
    `The link “${String(url).slice(0, 60)}” does not lead to a web page, an e-mail address or a telephone number.`,
  ]
}
