/** From what cannot wait an hour to what should be seen within a day. */
export const levels = ['emergency', 'crisis', 'urgent'] as const
export type Level = (typeof levels)[number]

/** The guidance a rule rests on, and what it says, in our own words. */
export interface Source {
  publisher: string
  title: string
  year: number
  says: string
}

/**
 * What must, may and must not be said in a letter for it to be flagged. Every sign of `must` has to be found, at
 * least one of `may` where there are any, and none of `mustNot`. How a sign is written: `matching/expression`.
 */
export interface RedFlagRule {
  /** Unique and kept for good: questions carry it. */
  name: string
  level: Level
  topic: string
  must: readonly string[]
  may: readonly string[]
  mustNot: readonly string[]
  /** What the asker is told, with `{emergencyNumber}` and `{crisisNumber}`: see `cards`. */
  card: string
  source: Source
  /** Written as plain words by a clinic: nothing in its signs is an operator. */
  isPlain?: boolean
  /** Goes up whenever the rule can match other letters than before. */
  version: number
}

/** Words of the letter as they were written; `start` and `end` count UTF-16 units, `end` excluded. */
export interface MatchedWords {
  text: string
  start: number
  end: number
}

export interface RedFlag {
  rule: string
  version: number
  level: Level
  words: MatchedWords[]
}

/** The level that decides what the asker sees first; null where nothing was found. */
export function strongestLevel(flags: readonly Pick<RedFlag, 'level'>[]): Level | null {
  return levels.find((level) => flags.some((flag) => flag.level === level)) ?? null
}
