/** The sentences of a paragraph, in order; joined without anything between them they are the paragraph again. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(paragraph)) {
    for (const piece of segment.split(beforeNumber)) {
      const last = sentences.at(-1)
      if (last !== undefined && goesOn(last.trimEnd())) sentences[sentences.length - 1] = last + piece
      else sentences.push(piece)
    }
  }
  return sentences
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// What Unicode's rules (UAX 29, sentence boundaries) cannot know. They part “Dr. Smith” …
const abbreviation = /(?:^|[\s("“‘'])(?:Drs?|Mrs?|Ms|Mx|Prof|St|Rev|vs|cf|viz|e\.g|i\.e|nos|figs?|approx)\.$/i
// … and “A. Writer”, although “vitamin D.” and “you and I.” end a sentence, …
const initial = /(?:^|[\s.("“‘'])(?!I\.)\p{Lu}\.$/u
const lettered =
  /(?:vitamins?|hepatitis|types?|groups?|plans?|grades?|options?|schedules?|and|or|,)\s+\p{Lu}\.$/iu
// … and they hold together “20 minutes. 3 days later”, as they must “approx. 3 days”.
const beforeNumber = /(?<=\p{Ll}{3}[.!?]["”’)]*(?<!\b(?:approx|figs?|nos|max|min|vol)\.)\s)(?=\d)/iu

function goesOn(piece: string): boolean {
  return abbreviation.test(piece) || (initial.test(piece) && !lettered.test(piece))
}
