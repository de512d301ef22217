import { z } from 'zod'

import { faultsOfLexical } from '@/platform/lexical-faults'
import { deepestList, type Block, type RichText } from '@/platform/rich-text'
import { isSafeUrl } from '@/platform/safe-url'
import { toLexical } from '@/platform/write-lexical'

import { anyText } from './text-shape'

const text = z.strictObject({
  type: z.literal('text'),
  text: anyText,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
})
const link = z.strictObject({
  type: z.literal('link'),
  url: anyText.refine(isSafeUrl, 'leads to no web page, e-mail address or telephone number'),
  children: z.array(text),
})
const lineBreak = z.strictObject({ type: z.literal('break') })
const children = z.array(z.discriminatedUnion('type', [text, link, lineBreak]))

const paragraph = z.strictObject({ type: z.literal('paragraph'), children })
const heading = z.strictObject({ type: z.literal('heading'), children })

/** Our rich text, and nothing that `toLexical` would have to change. Built to its depth, so that it ends. */
export const richText = z
  .array(z.discriminatedUnion('type', [paragraph, heading, list(deepestList)]))
  .superRefine((blocks, context) => {
    // What the record asks beside: how many parts there are. Its sentences on what is refused already would quote it.
    if (context.issues.length > 0) return
    for (const message of faultsOfLexical(toLexical(blocks))) context.addIssue({ code: 'custom', message })
  })

function list(levels: number): z.ZodType<Extract<Block, { type: 'list' }>> & z.core.$ZodTypeDiscriminable {
  const nested: z.ZodType<RichText[number]> =
    levels > 1 ? z.discriminatedUnion('type', [paragraph, list(levels - 1)]) : paragraph
  const item = z.array(nested).min(1, 'is empty').refine(isItem, 'is a paragraph, and below it lists')
  return z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(item) })
}

// The editor keeps what follows in an item of its own.
function isItem(blocks: RichText): boolean {
  return blocks.slice(1).every(({ type }) => type === 'list')
}
