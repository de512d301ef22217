import { set, textAt } from './places'
import type { Word } from './words'

const deniers = set(
  'no not never without dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt none nor neither deny denies denied denying negative nobody free',
)
const deniersOnly = set('no without nor neither none never')
/** "not only", "no idea", "doesn't stop": words behind a denier with which it denies nothing that was felt. */
const emptyDenials = set(
  'only just sure know knows idea doubt matter stop stops stopping stopped go goes going gone improve improving improved help helped helping helps want wanting wants longer relief better even right normal think thinking understand believe able long like usual usually myself herself himself well care bother settle settling ease easing budge budging responding respond response enough joking kidding want eating eat eaten drinking drink moving move slept sleep sleeping seen told tell',
)
const turns = set(
  'but however though although except because since until till yet instead apart whereas while then plus also now suddenly still thats that when where who which just',
)
const starters = set(
  'i he she they we my his her their our it theres there im ive have has had am is was feel feels felt started start got getting keep keeps can cant could couldnt now then today very severe really bad terrible',
)
const longestDenial = 12

export const isDenier = (word: string) => deniers.has(word)

/** Marks what a word such as "no" or "didn't" reaches, with the place of that word. */
export function markDenied(words: Word[], first: number, end: number, denied: Int32Array) {
  for (let at = first; at < end; at++) {
    const word = textAt(words, at)
    if (!deniers.has(word) || isEmptyDenial(words, at, end)) continue
    for (let next = at + 1; next < Math.min(end, at + 1 + longestDenial); next++) {
      if (endsDenial(words, at, next)) break
      denied[next] = at
    }
  }
}

function isEmptyDenial(words: Word[], at: number, end: number): boolean {
  const [word, next, after] = [textAt(words, at), textAt(words, at + 1), textAt(words, at + 2)]
  if (word === 'free') return textAt(words, at + 1) !== 'of' && textAt(words, at + 1) !== 'from'
  if (emptyDenials.has(next) && !(word === 'no' && next === 'longer')) return true
  if (word === 'no' && (next === 'longer' || next === 'one')) return true
  if ((next === 'been' || next === 'be' || next === 'seem') && emptyDenials.has(after)) return true
  if (word !== 'never' && word !== 'havent' && word !== 'hasnt' && word !== 'hadnt') return false
  // "I have never had a headache like this": it is there now.
  const rest = words.slice(at + 1, Math.min(end, at + 14)).map(({ text }) => text)
  return rest.some((text) => ['like', 'before', 'such', 'worse', 'this', 'so'].includes(text))
}

function endsDenial(words: Word[], denier: number, at: number): boolean {
  const word = words[at]
  if (!word) return true
  if (turns.has(word.text) && at > denier + 1) return true
  const before = textAt(words, at - 1)
  if (word.gap === 'clause') {
    // A list goes on over its commas ("no fever, rash or pain"); a new statement does not.
    return starters.has(word.text) || !deniersOnly.has(textAt(words, denier))
  }
  return (before === 'and' || before === 'with') && starters.has(word.text)
}
