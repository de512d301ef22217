import { range, set, textAt } from './places'
import type { Word } from './words'

const longUnits = set('month months year years decade decades')
const pastWords = set('childhood previously formerly twenties thirties decades')
const presentWords = set(
  'now today tonight currently suddenly again since this morning hour hours minute minutes yesterday worse worsening worst still moment',
)
const chronicLead = set('for over past last nearly almost about many several')

/** A sentence is of the past where it says so, and only until it comes back to today. */
export function markPast(words: Word[], first: number, end: number, past: Uint8Array) {
  if (!range(first, end).some((at) => tellsOfThePast(words, at))) return
  const texts = words.slice(first, end).map(({ text }) => text)
  const returns = texts.findIndex((text, index) => index > 0 && isPresent(texts, index))
  const lastPast = range(first, end).reduce((last, at) => (tellsOfThePast(words, at) ? at : last), first)
  if (returns < 0) return void past.fill(1, first, end)
  const back = first + returns
  if (back > lastPast) past.fill(1, first, clauseStart(words, first, back))
  else past.fill(1, clauseStart(words, back + 1, lastPast), end)
}

function isPresent(texts: string[], index: number): boolean {
  const text = texts[index] ?? ''
  if (text === 'this' || text === 'morning')
    return /morning|evening|afternoon|week|time/.test(texts[index + 1] ?? '')
  if (text === 'since')
    return !['i', 'childhood', 'then', 'birth', 'my', '19'].includes(texts[index + 1] ?? '')
  return presentWords.has(text)
}

function clauseStart(words: Word[], first: number, at: number): number {
  for (let index = at; index > first; index--) {
    const word = words[index]
    if (word?.gap === 'clause' || word?.text === 'and' || word?.text === 'but') return index
  }
  return at
}

function tellsOfThePast(words: Word[], at: number): boolean {
  const [word, next, after] = [textAt(words, at), textAt(words, at + 1), textAt(words, at + 2)]
  if (pastWords.has(word)) return true
  if (longUnits.has(word)) {
    if (next === 'ago' || next === 'back' || next === 'earlier') return true
    if (word === 'year' || word === 'years' || word === 'months')
      return isLongTime(words, at) && next !== 'old' && next !== 'pregnant'
    return false
  }
  if (word === 'last') return next === 'year' || next === 'summer' || next === 'winter'
  if (word === 'back' && next === 'in') return true
  if (word === 'in' || word === 'since' || word === 'back') return /^(19|20)\d\d$/.test(next)
  if (word === 'history') return next === 'of'
  if (word === 'used' && next === 'to') return true
  if (/^(during|in|with|after|before)$/.test(word) && /^(my|her|our|the)$/.test(next))
    return /^(first|last|previous|second|earlier|other)$/.test(after) && isBirth(words, at + 3)
  if (word === 'as' && (next === 'a' || next === 'an'))
    return /^(child|kid|teenager|boy|girl|baby)$/.test(after)
  if (word === 'when' && /^(i|he|she)$/.test(next)) return wasYoung(words, at + 2)
  if (word === 'runs' || word === 'run') return next === 'in' && textAt(words, at + 3) === 'family'
  if (word === 'died' || word === 'death') return next === 'of' || next === 'from'
  if (word === 'all' || word === 'whole') return next === 'life' || after === 'life'
  return word === 'every' && /^(year|winter|spring|summer|month|autumn|fall)$/.test(next)
}

function isBirth(words: Word[], at: number): boolean {
  return /^(pregnancy|birth|delivery|labour|child|baby)$/.test(textAt(words, at))
}

/** "for three years", "over the past six months": nothing that began today. */
function isLongTime(words: Word[], at: number): boolean {
  return range(Math.max(0, at - 4), at).some((index) => chronicLead.has(textAt(words, index)))
}

function wasYoung(words: Word[], at: number): boolean {
  if (textAt(words, at) !== 'was' && textAt(words, at) !== 'were') return false
  const rest = words.slice(at + 1, at + 5).map(({ text }) => text)
  return rest.some((text) =>
    /^(\d\d?|child|kid|young|younger|little|teenager|small|school|ten|twelve|twenty)$/.test(text),
  )
}
