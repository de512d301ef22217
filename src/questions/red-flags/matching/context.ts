import { isLight } from './light-words'
import { phraseAt, readPhrases } from './phrases'
import type { Word } from './words'

/** What is said of a word: that it is not so, was so long ago, is only asked about, or is slight. */
export interface Context {
  /** Where the word that denies it stands; -1 where nobody does. */
  denied: Int32Array
  past: Uint8Array
  supposed: Uint8Array
  slight: Uint8Array
}

const set = (words: string) => new Set(words.split(/\s+/))

const deniers = set(
  'no not never without dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt none nor neither deny denies denied denying negative nobody free',
)
export const isDenier = (word: string) => deniers.has(word)

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

const longUnits = set('month months year years decade decades')
const pastWords = set('childhood previously formerly teenager twenties thirties decades')
const presentWords = set(
  'now today tonight currently suddenly again since this morning hour hours minute minutes yesterday worse worsening worst still moment',
)
const chronicLead = set('for over past last nearly almost about many several')

/** Reads the whole letter once, sentence by sentence. */
export function readContext(words: Word[]): Context {
  const context: Context = {
    denied: new Int32Array(words.length).fill(-1),
    past: new Uint8Array(words.length),
    supposed: new Uint8Array(words.length),
    slight: new Uint8Array(words.length),
  }
  for (const [first, end] of sentencesOf(words)) {
    markDenied(words, first, end, context.denied)
    markPast(words, first, end, context.past)
    markSupposed(words, first, end, context.supposed)
    markSlight(words, first, end, context.slight)
  }
  return context
}

function sentencesOf(words: Word[]): [number, number][] {
  const starts = words.flatMap((word, index) => (word.gap === 'sentence' ? [index] : []))
  return starts.map((start, index) => [start, starts[index + 1] ?? words.length])
}

function textAt(words: Word[], index: number): string {
  return words[index]?.text ?? ''
}

function markDenied(words: Word[], first: number, end: number, denied: Int32Array) {
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

/** A sentence is of the past where it says so, and only until it comes back to today. */
function markPast(words: Word[], first: number, end: number, past: Uint8Array) {
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
  if (word === 'all' || word === 'whole') return next === 'my' || next === 'life'
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

const asking = readPhrases(`
  what are the|early|some|main|warning|common signs|symptoms
  what are signs|symptoms
  what is the difference
  difference between
  what does|do * * feel|look like
  what does|do * feel|look like
  what causes
  what is a|an
  how do|would|can|could you|i|we|one|people know|tell|recognise|recognize|spot
  how to know|tell|recognise|recognize|spot
  what should|do i|you|we look|watch out|for
  signs|symptoms of a|an
  signs|symptoms to look|watch
  symptoms to know
  is it true
  i|we read|reading|heard|hear about|that|of
  read|saw|watched|seen a|an|the|some article|poster|leaflet|video|advert|programme|program|documentary|post|film|show|campaign|story|thread|blog
  article|poster|leaflet|video|documentary|campaign|class|course about|on|says|said|that
  in case
  just curious
  out of curiosity
  risk|risks|chance|chances|odds|likelihood of
  at risk
  higher risk
  prevent|prevents|preventing|prevention|avoid|avoiding
  protect|protection against|from
  screening|screen|screened for
  side effects
  leaflet|label|box|packet says|said|lists|mentions|warns
  lead|leads to
  if i|he|she|it|we|they|you|one|someone|somebody|anyone ever|develop|develops|had|were|happens|notice|becomes|begins|experience
  call|return|back|worry|worried|seek|told|said|advice|warned|come|go if
  told to * if
  told|warned|advised|said me|us|him|her to look|watch|call
  should i|we worry about
  tested|test|checked|check for
  vaccine|vaccination|vaccinated|jab|immunised against
  worry|worried|scared|afraid|anxious about|of getting|having|dying
  for a|my school|essay|homework|novel|book|assignment|exam|project
  how common|likely|dangerous|long|often
  is it the case
  speaker|lecture|lecturer|magazine|book|website|internet|radio|news|newspaper|brochure|pamphlet|flyer|handout|manual|notice|nurse|teacher|instructor|trainer|sister|friend|neighbor|neighbour|he|she says|said|remarked|claims|claimed|mentioned|insists|told|warned that|may|might|can
  asked|inquired|asks|ask|inquire|inquires|asking whether|if anyone|i|we|everyone|anybody|someone|you
  may|might|can feel|mean|signal|indicate
  what is|are the signs|symptoms
  what would|do|does a|an
  vet|veterinarian|vets
  my|our|the|his|her dog|cat|beagle|puppy|kitten|horse|labrador|terrier|poodle|rabbit|hamster|parrot|spaniel|retriever|collie|dachshund|hound had|has|is|was|got
  in|on a|the|my|this movie|novel|story|play|series|soap
  best|good place|spot|way for|to
  written|wrote|writing|reading about|on
  do|should|can|could i|we|you need|get|have|take|ask a|an|the|for|about test|scan|screening|vaccine|checkup
  should|would|could|can|do i|we|one|you|people|adults|women|men|everyone be screened|tested|checked
`)

const answersItself = set('because cause but since now so suddenly today tonight currently hes shes')
const longestSupposal = 18

function markSupposed(words: Word[], first: number, end: number, supposed: Uint8Array) {
  for (let at = first; at < end; at++) {
    const length = phraseAt(asking, words, at)
    if (length === 0 || (textAt(words, at) === 'if' && isOpenIf(words, at))) continue
    for (let next = at; next < Math.min(end, at + longestSupposal); next++) {
      if (next >= at + length && answersItself.has(textAt(words, next))) break
      supposed[next] = 1
    }
  }
}

/** "as if", "not sure if he has": what follows is there. */
function isOpenIf(words: Word[], at: number): boolean {
  return /^(as|even|wonder|wondering|know|sure|see|ask|asking|tell)$/.test(textAt(words, at - 1))
}

function markSlight(words: Word[], first: number, end: number, slight: Uint8Array) {
  for (let at = first; at < end; at++) {
    if (!/^(mild|slight|slightly|mildly|minor|occasional|faint|dull)$/.test(textAt(words, at))) continue
    let heavy = 0
    for (let next = at + 1; next < end && heavy < 3; next++) {
      slight[next] = 1
      if (!isLight(textAt(words, next))) heavy++
    }
  }
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
}
