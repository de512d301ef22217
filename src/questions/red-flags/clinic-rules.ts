import { z } from 'zod'
import { fail, succeed, type Result } from '@/platform/result'
import { levels, type RedFlagRule } from './rule'

const words = z.array(z.string().trim().min(2).max(80)).max(50).default([])

const addition = z
  .strictObject({
    name: z.string().trim().min(3).max(80),
    level: z.enum(levels),
    mustAllOccur: words,
    oneMustOccur: words,
    mustNotOccur: words,
    card: z.string().trim().min(10).max(600),
    version: z.number().int().positive().default(1),
  })
  .refine((rule) => rule.mustAllOccur.length + rule.oneMustOccur.length > 0, {
    message: 'Give at least one word that must occur.',
    path: ['oneMustOccur'],
  })

const clinicRules = z.strictObject({
  additions: z.array(addition).max(200).default([]),
  switchedOff: z.array(z.string()).max(500).default([]),
})

/** What a clinic adds to the shipped rules, and which of these it switches off, by name. */
export type ClinicRules = z.output<typeof clinicRules>

export interface ClinicRulesProblem {
  type: 'unreadable-rules'
  /** One sentence for each fault, with the field it is about. */
  faults: { field: string; message: string }[]
}

export function readClinicRules(input: unknown): Result<ClinicRules, ClinicRulesProblem> {
  const read = clinicRules.safeParse(input)
  if (read.success) return succeed(read.data)
  const faults = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
  return fail({ type: 'unreadable-rules', faults })
}

/**
 * The rules that hold in this clinic: the shipped ones without those it switched off, then its own. A clinic's
 * name never replaces a shipped rule: it is kept apart by "clinic/". Keep the array: see `matchRedFlags`.
 */
export function effectiveRules(shipped: readonly RedFlagRule[], clinic: ClinicRules): RedFlagRule[] {
  const off = new Set(clinic.switchedOff)
  return [...shipped.filter(({ name }) => !off.has(name)), ...clinic.additions.map(toRule)]
}

function toRule(rule: ClinicRules['additions'][number]): RedFlagRule {
  return {
    name: `clinic/${rule.name}`,
    level: rule.level,
    topic: 'clinic',
    must: rule.mustAllOccur,
    may: rule.oneMustOccur,
    mustNot: rule.mustNotOccur,
    isPlain: true,
    card: rule.card,
    source: { publisher: 'The clinic', title: rule.name, year: 0, says: '' },
    version: rule.version,
  }
}
