import { z } from 'zod'

import { matchRedFlags } from './match-red-flags'
import { strongestLevel } from './rule'
import { shippedRules } from './shipped-rules'

const letterLine = z.object({ id: z.union([z.string().min(1), z.number()]), text: z.string() })

/** One line of JSON with `id` and `text`, judged by the shipped rules; a sentence where it is no such line. */
export function judgeLetterLine(line: string): { line: string } | { problem: string } {
  const read = letterLine.safeParse(parse(line))
  if (!read.success) return { problem: 'is no JSON object with an "id" and a "text".' }
  const { id, text } = read.data
  const flags = matchRedFlags(text, shippedRules)
  const level = strongestLevel(flags) ?? 'none'
  return { line: JSON.stringify({ id, level, rules: flags.map(({ rule }) => rule) }) }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
