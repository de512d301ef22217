import { z } from 'zod'

import type { RedFlag, RedFlagRule } from '@/questions/red-flags/rule'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'

/** A text that is tried: longer than any letter, and short enough to be read in a moment. */
export const trying = z.strictObject({
  letter: z
    .string({ error: 'Please paste a text.' })
    .max(20_000, 'This is too long to try: up to 20,000 characters.'),
})

export interface TriedLetter {
  /** With each the words that matched, by their place in the letter. */
  flags: (RedFlag & { card: string })[]
}

/** What the rules find in a letter. Nothing of it is kept. */
export function tryLetter(letter: string, rules: readonly RedFlagRule[]): TriedLetter {
  const cards = new Map(rules.map(({ card, name }) => [name, card]))
  return {
    flags: matchRedFlags(letter, rules).map((flag) => ({ ...flag, card: cards.get(flag.rule) ?? '' })),
  }
}
