'use client'

import { useRowLabel } from '@payloadcms/ui'

import { readLexical } from '@/platform/lexical'
import { plainText } from '@/platform/rich-text'

interface RowTitleProps {
  /** What a row is called: “Cause”. */
  name: string
  /** The fields that tell one row from another; the first that has words speaks for it. */
  fields: string[]
}

/** A row's place and its first words, so that a folded list can still be read. */
export function RowTitle({ name, fields }: RowTitleProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const words = fields.map((field) => wordsOf(data?.[field])).find((each) => each !== '')
  return `${name} ${(rowNumber ?? 0) + 1}${words ? `: ${words.slice(0, 80)}` : ''}`
}

function wordsOf(value: unknown): string {
  return (typeof value === 'string' ? value : plainText(readLexical(value))).trim()
}
