import type { Suspicion } from '@/questions/question'

/** How the form was filled in. */
interface Filling {
  /** What stands in the field that nobody sees. */
  subject: string
  /** From opening the form to sending it, in milliseconds. */
  tookMs: number
}

const quickestMs = 2_000

/** Why a letter may be no letter, by how its form was filled in. */
export function suspicionsOfForm({ subject, tookMs }: Filling): Suspicion[] {
  return [
    ...(subject === '' ? [] : (['honeypot'] as const)),
    ...(tookMs < quickestMs ? (['tooFast'] as const) : []),
  ]
}

/** The same by what it says. Whoever asks about one or two pages they have read writes a letter all the same. */
export function suspicionsOfLetter(letter: string): Suspicion[] {
  return [
    ...(isFullOfLinks(letter) ? (['links'] as const) : []),
    ...(isRepetition(letter) ? (['repetition'] as const) : []),
  ]
}

function isFullOfLinks(letter: string): boolean {
  const links = letter.match(/\bhttps?:\/\/\S+|\bwww\.\S+|<a\s|\[url/gi) ?? []
  return links.length > 3 || links.join('').length > letter.length / 2
}

function isRepetition(letter: string): boolean {
  const words = letter.toLowerCase().split(/\s+/)
  if (/(\S)\1{60}/u.test(letter)) return true
  // People repeat themselves, but not every word of forty five times over.
  return words.length >= 40 && new Set(words).size < words.length / 5
}
