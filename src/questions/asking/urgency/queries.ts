import type { AskFacts, UrgentCard } from '@/questions/asking/ask-view'
import { getRulesInUse } from '@/questions/red-flag-rules/queries'
import { cardsFor } from '@/questions/red-flags/cards'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import type { RedFlagRule } from '@/questions/red-flags/rule'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

type Numbers = Pick<AskFacts, 'clinic' | 'letterbox'>

/** What whoever wrote this letter should do before anything else, most pressing first. */
export async function findCards(letter: string, numbers: Numbers): Promise<UrgentCard[]> {
  return cardsIn(letter, await getRulesInUse(), numbers)
}

/** The same by the shipped rules alone, for when nothing can be asked of the database. */
export function findShippedCards(letter: string, numbers: Numbers): UrgentCard[] {
  return cardsIn(letter, shippedRules, numbers)
}

function cardsIn(
  letter: string,
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
  return cardsFor(matchRedFlags(letter, rules), rules, { emergencyNumber, crisisNumber }).map(
    ({ level, text }) => ({ level, words: text, number: numberFor[level] }),
  )
}
