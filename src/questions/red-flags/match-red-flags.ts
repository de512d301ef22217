import { compileRules } from './matching/compiled-rules'
import { createFinder } from './matching/finder'
import type { Hit } from './matching/hit'
import { readLetter, type Reading } from './matching/reading'
import type { MatchedWords, RedFlag, RedFlagRule } from './rule'

/**
 * The signs in a letter that it should not wait, in the order of the rules. Pure; time grows with the length of
 * the letter and not faster. The first call with an array of rules prepares them, so keep the array.
 */
export function matchRedFlags(letter: string, rules: readonly RedFlagRule[]): RedFlag[] {
  const { signs, lexicon, wordings } = compileRules(rules)
  const reading = readLetter(letter, lexicon)
  const { findSign } = createFinder(reading, wordings)
  return signs.flatMap(({ rule, must, may, mustNot }) => {
    const hits = must.map(findSign)
    if (hits.some((hit) => hit === null)) return []
    if (may.length > 0) hits.push(firstOf(may, findSign))
    const found = hits.filter((hit) => hit !== null)
    if (found.length < hits.length || found.length === 0) return []
    if (mustNot.some((sign) => findSign(sign))) return []
    const { name, version, level } = rule
    return [{ rule: name, version, level, words: matchedWords(letter, reading, found) }]
  })
}

function firstOf<Sign>(signs: readonly Sign[], find: (sign: Sign) => Hit | null): Hit | null {
  for (const sign of signs) {
    const hit = find(sign)
    if (hit) return hit
  }
  return null
}

/** Words that stand side by side are shown as one piece. */
function matchedWords(letter: string, { words }: Reading, hits: Hit[]): MatchedWords[] {
  const places = [...new Set(hits.flatMap((hit) => hit.words))].sort((a, b) => a - b)
  const pieces: { start: number; end: number }[] = []
  let before = -2
  for (const at of places) {
    const word = words[at]
    const piece = pieces.at(-1)
    if (!word) continue
    if (piece && (at === before + 1 || word.start < piece.end)) piece.end = Math.max(piece.end, word.end)
    else pieces.push({ start: word.start, end: word.end })
    before = at
  }
  return pieces.map(({ start, end }) => ({ text: letter.slice(start, end), start, end }))
}
