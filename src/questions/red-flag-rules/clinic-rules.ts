import type { RedFlagRule as StoredRule } from '@/payload-types'
import { effectiveRules, readClinicRules } from '@/questions/red-flags/clinic-rules'
import type { RedFlagRule } from '@/questions/red-flags/rule'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

type Stored = Pick<
  StoredRule,
  'allWords' | 'anyWords' | 'card' | 'isActive' | 'level' | 'name' | 'noWords' | 'type'
>

export interface RulesInUse {
  rules: readonly RedFlagRule[]
  /** Names of rules of the clinic that cannot be used as they stand. */
  unusable: string[]
}

/** The rules of this clinic: the shipped ones without what it switched off, and its own. */
export function toRulesInUse(stored: Stored[]): RulesInUse {
  const active = stored.filter(({ isActive }) => isActive)
  if (active.length === 0) return { rules: shippedRules, unusable: [] }
  const switchedOff = active.filter(({ type }) => type === 'switchOff').map(({ name }) => name)
  const read = active
    .filter(({ type }) => type === 'addition')
    // One by one: what is wrong with one rule takes no other along.
    .map((rule) => ({ name: rule.name, read: readClinicRules({ additions: [toAddition(rule)] }) }))
  const additions = read.flatMap((each) => (each.read.ok ? each.read.value.additions : []))
  return {
    rules: effectiveRules(shippedRules, { additions, switchedOff }),
    unusable: read.filter((each) => !each.read.ok).map(({ name }) => name),
  }
}

/** One that the clinic wrote, as `readClinicRules` takes it. */
export function toAddition({
  allWords,
  anyWords,
  card,
  level,
  name,
  noWords,
}: Partial<Stored> & Pick<Stored, 'name'>) {
  return {
    name,
    level,
    mustAllOccur: allWords ?? [],
    oneMustOccur: anyWords ?? [],
    mustNotOccur: noWords ?? [],
    card,
  }
}
