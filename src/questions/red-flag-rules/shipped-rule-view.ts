import { capitalised } from '@/platform/capitalised'

import type { Level, Source } from '@/questions/red-flags/rule'

/** A rule that comes with the software, as a doctor reads it. */
export interface ShippedRuleView {
  name: string
  level: Level
  version: number
  card: string
  source: Source
  /** Of the clinic's row that switches it off; null where it is in use. */
  switchedOffBy: string | null
}

/** `heart-attack`: Heart attack. */
export const ruleTitle = (name: string): string => {
  return capitalised(name.replace(/^clinic\//, '').replaceAll('-', ' '))
}
