import { analyse } from '@/search/analysis/analyse'

/** The first thing somebody says is mostly what it is about, and a question mostly what they want to know. */
const firstSentenceWeight = 2
const questionWeight = 1.5
/** How soon saying a word again stops making it weightier. */
const saturation = 1.5
/** Beyond this nobody reads a letter; it may have half as many characters. */
const mostCharacters = 10_000

/**
 * By term, how much a letter or a few words ask for it; the words with which people ask, whatever it is about, are
 * left out unless there are no others.
 */
export function weighLetter(text: string, language: string): Map<string, number> {
  const sentences = sentencesOf(text.slice(0, mostCharacters)).map((sentence) => ({
    isQuestion: sentence.includes('?'),
    terms: analyse(sentence, language),
  }))
  const weighed = weigh(
    sentences.map((each) => ({ ...each, terms: each.terms.filter(({ isOfLetters }) => !isOfLetters) })),
  )
  return weighed.size > 0 ? weighed : weigh(sentences)
}

function weigh(sentences: { isQuestion: boolean; terms: { term: string }[] }[]): Map<string, number> {
  const said = new Map<string, number>()
  const full = sentences.filter(({ terms }) => terms.length > 0)
  for (const [at, { isQuestion, terms }] of full.entries()) {
    const weight = (at === 0 ? firstSentenceWeight : 1) * (isQuestion ? questionWeight : 1)
    for (const { term } of terms) said.set(term, (said.get(term) ?? 0) + weight)
  }
  return new Map([...said].map(([term, times]) => [term, (times * (saturation + 1)) / (times + saturation)]))
}

/** Letters come out of forms too: what stands behind "Subject:" or "Message:" begins anew. `[name]` is nobody's word. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\[[\p{L} ]{2,20}\]/gu, ' ')
    .split(/(?<=[.?!])\s+|\n+|\b(?:subject|message|question)\s*:/iu)
    .filter((sentence) => sentence.trim() !== '')
}
