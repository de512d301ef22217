import { levels, type Level, type RedFlag, type RedFlagRule } from './rule'

/** What an asker is told first: one card for each thing to do, the most pressing first. */
export interface Card {
  level: Level
  text: string
}

export interface HelpNumbers {
  emergencyNumber: string | null
  crisisNumber: string | null
}

/** Cards that say the same are shown once. */
export function cardsFor(
  flags: readonly RedFlag[],
  rules: readonly RedFlagRule[],
  numbers: HelpNumbers,
): Card[] {
  const texts = new Map(rules.map((rule) => [rule.name, rule.card]))
  const cards = levels.flatMap((level) =>
    flags
      .filter((flag) => flag.level === level)
      .map((flag) => ({ level, text: fillIn(texts.get(flag.rule) ?? '', numbers) })),
  )
  const seen = new Set<string>()
  return cards.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text))
}

/** Puts the clinic's numbers into a card. Where none is set the words still hold. */
export function fillIn(card: string, { emergencyNumber, crisisNumber }: HelpNumbers): string {
  return card
    .replaceAll('{emergencyNumber}', emergencyNumber ?? 'the emergency number')
    .replaceAll('{crisisNumber}', crisisNumber ?? 'a crisis line')
}
