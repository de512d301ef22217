/**
 * Rich text as this project knows it: paragraphs, bold, italic, lists, links, h3, and nothing else.
 * Stored documents hold the editor's own tree; everything inside the project works on this one.
 */
export type RichText = Block[]

export type Block = Paragraph | Heading | List

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}

export interface Heading {
  type: 'heading'
  children: Inline[]
}

/** How many lists may stand in one another. Nobody writes deeper ones; one that was stored is refused. */
export const deepestList = 5

/** `items` holds one run of blocks an entry: a paragraph, and below it a nested list where there is one. */
export interface List {
  type: 'list'
  ordered: boolean
  items: RichText[]
}

export type Inline = Text | Link | LineBreak

export interface Text {
  type: 'text'
  text: string
  bold?: true
  italic?: true
}

/** `url` is absolute http(s), `mailto:`, `tel:`, or a path of this site that begins with `/`. */
export interface Link {
  type: 'link'
  url: string
  children: Text[]
}

export interface LineBreak {
  type: 'break'
}

/** The words alone: one line a block, marks and links dropped. */
export function plainText(richText: RichText): string {
  return richText.map(blockText).join('\n')
}

/** One paragraph of unmarked text. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: text ? [{ type: 'text', text }] : [] }
}

export function isEmpty(richText: RichText): boolean {
  return plainText(richText).trim() === ''
}

function blockText(block: Block): string {
  return block.type === 'list' ? block.items.map(plainText).join('\n') : inlineText(block.children)
}

function inlineText(children: Inline[]): string {
  return children
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'break' ? '\n' : inlineText(inline.children)
    })
    .join('')
}
