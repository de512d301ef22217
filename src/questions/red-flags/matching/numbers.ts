import type { Word } from './words'

const inWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
const more: [string, number][] = [
  ['couple', 2],
  ['few', 3],
  ['dozen', 12],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]
for (const [word, number] of more) inWords.set(word, number)

/** A number in digits or in words; null where the word is none. */
export function readNumber(words: readonly Word[], at: number): number | null {
  const text = words[at]?.text ?? ''
  if (/^\d{1,5}(\.\d{1,3})?$/.test(text)) return Number(text)
  return inWords.get(text) ?? null
}
