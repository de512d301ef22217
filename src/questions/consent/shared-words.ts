/** So many words in a row are nobody's chance: who writes them has them from the letter. */
const passage = 12
/** A letter that is shorter than a passage is known by all of its words, if there are some. */
const fewest = 6

/**
 * Whether a text has words of this letter: a passage of them, whatever signs and spaces stand between. Passages that
 * stood in `earlier` texts are none of the letter's own: whoever wrote it has them from there.
 */
export function carriesWordsOf(letter: string, earlier: string[] = []): (text: string) => boolean {
  const words = wordsOf(letter)
  const length = passageLength(words)
  if (length === null) return () => false
  const passages = new Set(passagesOf(words, length))
  for (const text of earlier) for (const each of passagesOf(wordsOf(text), length)) passages.delete(each)
  return (text) => passagesOf(wordsOf(text), length).some((each) => passages.has(each))
}

/**
 * The same for many letters and the same texts, which are read once: a function that lists the texts which have words of
 * a letter.
 */
export function textsByWords(texts: string[]): (letter: string) => string[] {
  const read = texts.map(wordsOf)
  const byLength = new Map<number, Map<string, number[]>>()
  const textsOf = (length: number) => {
    const known = byLength.get(length)
    if (known) return known
    const made = new Map<string, number[]>()
    for (const [at, words] of read.entries())
      for (const each of new Set(passagesOf(words, length))) {
        const places = made.get(each)
        if (places) places.push(at)
        else made.set(each, [at])
      }
    byLength.set(length, made)
    return made
  }
  return (letter) => {
    const words = wordsOf(letter)
    const length = passageLength(words)
    if (length === null) return []
    const places = textsOf(length)
    const found = new Set(passagesOf(words, length).flatMap((each) => places.get(each) ?? []))
    return texts.filter((_, at) => found.has(at))
  }
}

/** Of how many words a passage of this letter is; null where it has too few to be known by. */
function passageLength(words: string[]): number | null {
  return words.length < fewest ? null : Math.min(passage, words.length)
}

const passagesOf = (words: string[], length: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
