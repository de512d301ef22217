/** What whoever guesses tries first. */
export interface Guesses {
  /** In lower case. */
  common: ReadonlySet<string>
  /** Texts that anybody can find out: the address, the clinic's name. */
  known: string[]
}

/**
 * Whether a password is what everybody tries, though it is long: a common one, a row of keys, a date, what the clinic
 * is called, one of them twice, or a few of them side by side. Something like five bits for each unit: a word of a
 * list is worth three letters, what goes on by itself is worth one, and ten are enough. Four words pass, whichever
 * they are. How many guesses people need was never known better than this, so that a plain rule is as good as a
 * model; zxcvbn takes a second for 128 characters, which holds everybody up.
 */
export function isGuessable(password: string, { common, known }: Guesses): boolean {
  const text = withoutRepeats(plain(password))
  const words = new Set(known.flatMap(wordsOf))
  const worth = (part: string): number => {
    if (words.has(part) || goesOn(part) || isTyped(part) || isNumber(part)) return 1
    return common.has(part) || common.has(part.replace(/[015]/g, lookAlike)) ? 3 : part.length
  }
  return leastWorth(text, worth) < enough
}

const enough = 10
/** Beyond it no word is looked for: what is known may be as long, a row of keys is not. */
const longestPart = 40

// In small letters and without what stands between words; signs that stand for letters are those: “P@ss-word”.
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[@$!€]/g, (sign) => ({ '@': 'a', $: 's', '!': 'i', '€': 'e' })[sign] ?? sign)
    .replace(/[\s._\p{Mn}-]/gu, '')

const lookAlike = (figure: string): string => ({ 0: 'o', 1: 'i', 5: 's' })[figure] ?? figure

/** A name, the same without its blanks, and each of its words. */
function wordsOf(text: string): string[] {
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)].map(plain).filter((word) => word.length > 2)
}

/** “abcabcab” is “abc”: whoever guesses tries that twice and thrice, too. */
function withoutRepeats(text: string): string {
  const period = Array.from(text, (_, at) => at + 1).find((length) => text.startsWith(text.slice(length)))
  return text.slice(0, period)
}

/** The cheapest way to put the text together. A part that was there already is worth one. */
function leastWorth(text: string, worth: (part: string) => number): number {
  const best: { worth: number; parts: string[] }[] = [{ worth: 0, parts: [] }]
  for (let end = 1; end <= text.length; end += 1) {
    const ways = Array.from({ length: Math.min(end, longestPart) }, (_, back) => {
      const part = text.slice(end - back - 1, end)
      const before = best[end - back - 1] ?? { worth: 0, parts: [] }
      const isNew = part.length < 4 || !before.parts.includes(part)
      return { worth: before.worth + (isNew ? worth(part) : 1), parts: before.parts, part }
    })
    const { part, ...way } = ways.reduce((least, one) => (one.worth < least.worth ? one : least))
    best.push({ worth: way.worth, parts: [...way.parts, part] })
  }
  return best.at(-1)?.worth ?? 0
}

/** “aaaa”, “4567”, “fedc”. */
function goesOn(part: string): boolean {
  if (part.length < 3) return false
  const codes = Array.from(part, (letter) => letter.codePointAt(0) ?? 0)
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  return Math.abs(step) <= 1 && codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step)
}

/** Keyboards of three countries, along and across. */
const rows = [
  '1234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
].flatMap((row) => [row, Array.from(row).reverse().join('')])

const isTyped = (part: string): boolean => part.length > 3 && rows.some((row) => row.includes(part))

/** A date, a telephone, the number on a card. */
const isNumber = (part: string): boolean => /^\p{N}{2,}$/u.test(part)
