/** An answered question of the public collection, as far as it is searched. */
export interface Column {
  id: string
  question: string
  answer: string
  focus: string
  synonyms: string[]
}

const openings = ['My mother asks: ', 'A friend wants to know: ', 'Again: ', '']
const closings = [' Should I worry?', ' What can I do?', ' Is it dangerous?', '']

/**
 * As many lines of a corpus as are wanted, made of real ones: the first round as they are, then with another name of
 * the topic, words left out, typing errors, and sentences mixed with those of others. The same `seed` makes the same.
 */
export function* grownCorpus(columns: Column[], documents: number, seed: number): Generator<string> {
  const random = newRandom(seed)
  const pick = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const sentences = columns.map(({ answer }) => answer.split(/(?<=[.?!])\s+/))
  for (let at = 0; at < documents; at++) {
    const { answer, focus, id, question, synonyms } = columns[at % columns.length] as Column
    if (at < columns.length) {
      yield JSON.stringify({ id, title: question, text: answer, synonyms })
      continue
    }
    const renamed = synonyms.length > 0 && random() < 0.5 ? question.replace(focus, pick(synonyms)) : question
    const words = renamed
      .split(' ')
      .filter(() => random() >= 0.06)
      .map((word) => (random() < 0.02 ? mistyped(word, random) : word))
    const own = sentences[at % columns.length] ?? []
    const text = Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
      pick(random() < 0.85 ? own : pick(sentences)),
    )
    if (random() < 0.3) text.push(`Case ${String(at)}.`)
    yield JSON.stringify({
      id: `${id}-${String(at)}`,
      title: pick(openings) + words.join(' ') + pick(closings),
      text: text.join(' '),
      synonyms,
    })
  }
}

function mistyped(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length)
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2)
}

/** Mulberry32: the same numbers from the same seed, on every machine. */
function newRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
