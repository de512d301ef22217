/** The sentences of a paragraph, in order; joined without anything between them they are the paragraph again. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let pieces: string[] = []
  let end = ''
  for (const piece of segmentsOf(paragraph).flatMap((segment) => segment.split(beforeNumber))) {
    if (pieces.length > 0 && !goesOn(end.trimEnd())) {
      sentences.push(pieces.join(''))
      pieces = []
    }
    pieces.push(piece)
    end = (end + piece).slice(-longestEnding)
  }
  return pieces.length > 0 ? [...sentences, pieces.join('')] : sentences
}

// No word that decides whether a sentence goes on is longer.
const longestEnding = 40
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const shortest = 1_000

// V8's segmenter takes four times as long for twice the text, minutes for 1 MB. So it is given a piece at a time;
// the last sentence of a piece may go on in the next, and is read again with it.
function segmentsOf(text: string): string[] {
  const segments: string[] = []
  let begun = ''
  for (let at = 0; at < text.length;) {
    const end = at + Math.max(shortest, begun.length)
    const read = Array.from(segmenter.segment(begun + text.slice(at, end)), ({ segment }) => segment)
    begun = read.pop() ?? ''
    segments.push(...read)
    at = end
  }
  return begun === '' ? segments : [...segments, begun]
}

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
