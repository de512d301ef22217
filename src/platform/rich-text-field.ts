import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { faultsOfLexical, isBare } from './lexical-faults'
import { refused } from './refused'

interface RichTextOptions {
  name: string
  label: string
  description?: string
  required?: boolean
}

/** Rich text with the small set of features a page can show: paragraphs, bold, italic, lists, links, h3. */
export function richTextField({
  name,
  label,
  description,
  required = false,
}: RichTextOptions): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    required,
    admin: description ? { description } : {},
    editor: lexicalEditor({
      features: () => [
        FixedToolbarFeature(),
        ParagraphFeature(),
        BoldFeature(),
        ItalicFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h3'] }),
        UnorderedListFeature(),
        OrderedListFeature(),
        LinkFeature({ enabledCollections: [] }),
      ],
    }),
    hooks: { beforeValidate: [keepRichText] },
  }
}

// A hook and not `validate`, since a draft is saved without validation.
function keepRichText({ value }: { value?: unknown }): unknown {
  if (value === undefined || value === null) return value
  const faults = faultsOfLexical(value)
  if (faults.length > 0) throw refused(faults.join(' '), 400)
  // The editor breaks on a tree without a paragraph; it opens where there is none.
  return isBare(value) ? null : value
}
