import { wholeText, type Paragraph } from './paragraphs'
import { paragraph, type Block, type RichText } from '@/platform/rich-text'

/** Paragraphs as rich text: bulleted ones are a list, without their bullets; a number in front is kept. */
export function richParagraphs(
  paragraphs: Paragraph[],
  toBlock = (text: string): Block => paragraph(text),
): RichText {
  const blocks: RichText = []
  for (const each of paragraphs) {
    const block = toBlock(isBullet(each) ? each.text : wholeText(each))
    const last = blocks.at(-1)
    if (!isBullet(each)) blocks.push(block)
    else if (last?.type === 'list') last.items.push([block])
    else blocks.push({ type: 'list', ordered: false, items: [[block]] })
  }
  return blocks
}

export function isBullet({ marker }: Paragraph): boolean {
  return marker?.kind === 'bullet'
}
