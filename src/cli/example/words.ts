import type { List, RichText } from '@/platform/rich-text'
import { paragraph } from '@/platform/rich-text'

/** Rich text of plain paragraphs, one a sentence or more. */
export function paragraphs(...texts: string[]): RichText {
  return texts.map(paragraph)
}

export function bullets(...texts: string[]): List {
  return { type: 'list', ordered: false, items: texts.map((text) => [paragraph(text)]) }
}
