import { phraseAt, readPhrases } from './phrases'
import { set, textAt } from './places'
import type { Word } from './words'

/** With these words people ask, read, warn or plan, and tell of nobody who is ill now. */
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
  watch|look for|out
  keep an eye
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
  can|do|does * get|develop|catch
  can|do|does * * get|develop|catch
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

/** Marks what is only asked about or warned of, until the letter comes back to somebody. */
export function markSupposed(words: Word[], first: number, end: number, supposed: Uint8Array) {
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
