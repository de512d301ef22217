import type { RedFlagRule as StoredRule } from '@/payload-types'
import type { FieldFault } from '@/platform/field-faults'
import { readClinicRules } from '@/questions/red-flags/clinic-rules'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

import { toAddition } from './clinic-rules'

/** Why a rule of the clinic could not be used, by the field; none where it can. */
export function ruleFaults(rule: Partial<StoredRule>): FieldFault[] {
  if (rule.type === 'switchOff') {
    if (shippedRules.some(({ name }) => name === rule.name)) return []
    return [
      { path: 'name', message: 'There is no rule of this name among those that come with the software.' },
    ]
  }
  const read = readClinicRules({ additions: [toAddition({ name: '', ...rule })] })
  if (read.ok) return []
  const found = new Map(read.problem.faults.map(({ field }) => toFault(field.split('.')[2] ?? '')))
  return [...found].map(([path, message]) => ({ path, message }))
}

function toFault(field: string): [string, string] {
  return faults[field] ?? ['name', 'This rule cannot be used as it stands.']
}

const eachWord = 'Each word or phrase has 2 to 60 characters, and up to 40 fit here.'

const faults: Record<string, [path: string, message: string]> = {
  name: ['name', 'Give the rule a name of 3 to 80 characters.'],
  level: ['level', 'Choose how pressing a letter is that it finds.'],
  mustAllOccur: ['allWords', eachWord],
  oneMustOccur: ['anyWords', 'Give at least one word that must occur. Each has 2 to 60 characters.'],
  mustNotOccur: ['noWords', eachWord],
  card: ['card', 'Say in 10 to 600 characters what the writer should do now.'],
}
