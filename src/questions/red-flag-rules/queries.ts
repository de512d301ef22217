import { theSoftware } from '@/platform/actors'
import { sha256 } from '@/platform/digest'
import { log } from '@/platform/log'
import { getPayloadClient } from '@/platform/payload'
import { newRepeats, type Repeats } from '@/platform/repeats'
import { rememberedUntilMoved } from '@/platform/remembered'
import { shows } from '@/platform/showing'
import type { MarkedFlag } from '@/questions/question'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import type { RedFlag, RedFlagRule } from '@/questions/red-flags/rule'

import { toRulesInUse } from './clinic-rules'

/** The rules that hold in this clinic. The same array for as long as they are the same: it is prepared once. */
export const getRulesInUse = rememberedUntilMoved(async (): Promise<readonly RedFlagRule[]> => {
  const payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: 'red-flag-rules',
    sort: 'id',
    depth: 0,
    pagination: false,
    ...theSoftware,
  })
  shows('red-flag-rules')
  const { rules, unusable } = toRulesInUse(docs)
  if (unusable.length > 0) log.error({ rules: unusable }, 'Some red flag rules of the clinic cannot be used.')
  return rules
})

/** What in a letter should not wait, by the rules of this clinic. */
export async function matchRulesInUse(
  letter: string,
): Promise<{ flags: RedFlag[]; rules: readonly RedFlagRule[] }> {
  const rules = await getRulesInUse()
  const known = matched.get(rules) ?? newRepeats<RedFlag[]>({ keys: 100, times: Infinity }, () => true)
  matched.set(rules, known)
  return {
    rules,
    flags: await known.once(sha256(letter), () => Promise.resolve(matchRedFlags(letter, rules))),
  }
}

// A letter is looked through when it is checked, when it is kept, and for its card: it is the same each time.
const matched = new WeakMap<readonly RedFlagRule[], Repeats<RedFlag[]>>()

/** The same, as it is kept beside the letter. */
export async function findRedFlags(letter: string): Promise<MarkedFlag[]> {
  return (await matchRulesInUse(letter)).flags.map(toMarkedFlag)
}

function toMarkedFlag({ level, rule, version, words }: RedFlag): MarkedFlag {
  return { rule, version, level, words: words.map(({ text }) => text).join(' … ') }
}
