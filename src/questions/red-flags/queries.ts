import { readLetterLine } from './letter-line'
import { matchRedFlags } from './match-red-flags'
import { strongestLevel } from './rule'
import { shippedRules } from './shipped-rules'

/** One line of JSON with `id` and `text`, judged by the shipped rules; a sentence where it is no such line. */
export function judgeLetterLine(line: string): { line: string } | { problem: string } {
  const letter = readLetterLine(line)
  if (!letter) return { problem: 'is no JSON object with an "id" and a "text".' }
  const flags = matchRedFlags(letter.text, shippedRules)
  const level = strongestLevel(flags) ?? 'none'
  return { line: JSON.stringify({ id: letter.id, level, rules: flags.map(({ rule }) => rule) }) }
}
