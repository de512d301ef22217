import { texting } from './texting'

/** One word of a letter in plain small letters, and where it stands. `gap` is what stands before it. */
export interface Word {
  text: string
  start: number
  end: number
  gap: 'none' | 'clause' | 'sentence'
}

// Only classes of characters, one after the other: nothing here can be tried in two ways, so time is linear.
const wordPattern = /\d+[.,]\d+\p{L}*|[\p{L}\p{M}\p{N}\p{Cf}'’‘‛ʼ`´]+/gu

/** The words of a letter: small letters, no accents, no apostrophes, what people text written out. */
export function readWords(letter: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of letter.matchAll(wordPattern)) {
    const gap = words.length === 0 ? 'sentence' : gapOf(letter.slice(end, match.index))
    end = match.index + match[0].length
    for (const [at, text] of writeOut(match[0]).entries())
      if (text) words.push({ text, start: match.index, end, gap: at === 0 ? gap : 'none' })
  }
  return joinNot(words)
}

function gapOf(between: string): Word['gap'] {
  if (/[.!?;\n…|•]/.test(between)) return 'sentence'
  return /[,:()–—"“”]|\s-+\s/.test(between) ? 'clause' : 'none'
}

/** "CAN’T" as cant, "2day" as today, "39c" as 39 and c. */
const contracted =
  /^(it|he|she|that|what|there|here|who|let|how|where|when|everyone|everybody|nothing|something)$/

/** "my daughter's arm" speaks of the daughter; "it's" is two words. */
function withoutPossession(written: string): string {
  const stem = /^(\p{L}{2,})['’‘ʼ`´]s$/iu.exec(written)?.[1]
  return stem && !contracted.test(stem.toLowerCase()) ? stem : written
}

function writeOut(given: string): string[] {
  const written = withoutPossession(given)
  if (/^[a-z]{1,20}$/.test(written) && !/(.)\1\1/.test(written))
    return texting.get(written)?.split(' ') ?? [written]
  const plain = written
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘‛ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
  const known = texting.get(plain)
  if (known) return known.split(' ')
  if (!/\d/.test(plain) || !/\p{L}/u.test(plain)) return [plain.replace(',', '.')]
  return plain
    .replace(/([\d.,]+)/g, ' $1 ')
    .trim()
    .split(/\s+/)
    .flatMap((part) => (/^\d/.test(part) ? [part.replace(',', '.')] : (texting.get(part) ?? part).split(' ')))
}

const auxiliaries = new Map(
  'can:cant cannot:cant could:couldnt do:dont does:doesnt did:didnt is:isnt are:arent was:wasnt were:werent will:wont would:wouldnt has:hasnt have:havent had:hadnt should:shouldnt'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** "can not" says what "can't" says. */
function joinNot(words: Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const short = word.text === 'not' && word.gap === 'none' ? auxiliaries.get(before?.text ?? '') : undefined
    if (before && short) joined.splice(-1, 1, { ...before, text: short, end: word.end })
    else joined.push(word.text === 'cannot' ? { ...word, text: 'cant' } : word)
  }
  return joined
}
