import type { Level, RedFlagRule, Source } from '@/questions/red-flags/rule'

/** A shipped rule as it is written down: what it leaves out is empty, and it begins with version 1. */
export interface Draft {
  name: string
  level: Level
  topic: string
  must?: readonly string[]
  may: readonly string[]
  mustNot?: readonly string[]
  card: string
  source: Source
  version?: number
}

export function shipped({ must = [], mustNot = [], version = 1, ...draft }: Draft): RedFlagRule {
  return { must, mustNot, version, ...draft }
}

export function source(publisher: string, title: string, year: number, says: string): Source {
  return { publisher, title, year, says }
}
