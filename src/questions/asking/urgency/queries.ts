import type { AskFacts, UrgentCard } from '@/questions/asking/ask-view'
import { matchRulesInUse } from '@/questions/red-flag-rules/queries'
import { cardsFor } from '@/questions/red-flags/cards'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import type { RedFlag, RedFlagRule } from '@/questions/red-flags/rule'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

type Numbers = Pick<AskFacts, 'clinic' | 'letterbox'>

/** What whoever wrote this letter should do before anything else, most pressing first. */
export async function findCards(letter: string, numbers: Numbers): Promise<UrgentCard[]> {
  const { flags, rules } = await matchRulesInUse(letter)
  return toCards(flags, rules, numbers)
}

/** The same by the shipped rules alone, for when nothing can be asked of the database. */
export function findShippedCards(letter: string, numbers: Numbers): UrgentCard[] {
  return toCards(matchRedFlags(letter, shippedRules), shippedRules, numbers)
}

function toCards(
  flags: RedFlag[],
  rules: readonly RedFlagRule[],
  { clinic, letterbox }: Numbers,
): UrgentCard[] {
  const emergencyNumber = clinic?.emergencyNumber ?? null
  const { crisisNumber } = letterbox
  const numberFor = {
    emergency: emergencyNumber,
    crisis: crisisNumber ?? emergencyNumber,
    urgent: clinic?.callNumber?.dialled ?? null,
  }
  return cardsFor(flags, rules, { emergencyNumber, crisisNumber }).map(({ level, text }) => ({
    level,
    words: text,
    number: numberFor[level],
  }))
}
