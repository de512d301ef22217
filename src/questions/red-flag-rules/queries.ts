import { theSoftware } from '@/platform/actors'
import { log } from '@/platform/log'
import { getPayloadClient } from '@/platform/payload'
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

/** What in a letter should not wait, as it is kept beside it. */
export async function findRedFlags(letter: string): Promise<MarkedFlag[]> {
  return matchRedFlags(letter, await getRulesInUse()).map(toMarkedFlag)
}

function toMarkedFlag({ level, rule, version, words }: RedFlag): MarkedFlag {
  return { rule, version, level, words: words.map(({ text }) => text).join(' … ') }
}
