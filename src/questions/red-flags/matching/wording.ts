import { readNear, type Term } from './expression'

/** One wording of a concept: words near each other. */
export type Wording = Term[][][]

export interface Wordings {
  all: readonly Wording[]
  /**
   * By the name of the concept, those that a letter with these words can have, in the order in which they are listed:
   * of thousands a few.
   */
  among: (words: Iterable<string>) => ReadonlyMap<string, readonly Wording[]>
}

interface Entry {
  concept: string
  wording: Wording
}

export function createWordings(concepts: Iterable<readonly [name: string, lines: string[]]>): Wordings {
  const entries = [...concepts].flatMap(([concept, lines]) =>
    lines.map((line) => ({ concept, wording: readNear(line) })),
  )
  const order = new Map(entries.map((entry, at) => [entry, at]))
  const byWord = new Map<string, Entry[]>()
  const always: Entry[] = []
  for (const entry of entries) {
    const key = keyOf(entry.wording)
    if (!key) always.push(entry)
    else for (const word of key) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  return {
    all: entries.map(({ wording }) => wording),
    among: (words) => {
      const found = new Set(always)
      for (const word of words) for (const entry of byWord.get(word) ?? []) found.add(entry)
      return byConcept([...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    },
  }
}

/**
 * The words of which one must occur: those of the place that has the fewest, since a wording of which one place is
 * not found is not found. Null where each place may be another concept, of which no word is sure.
 */
function keyOf(wording: Wording): Set<string> | null {
  const keys = wording.flat().flatMap((place) => {
    const words = place.flatMap((term) => ('words' in term ? [term.words[0] ?? ''] : []))
    return words.length === place.length ? [new Set(words)] : []
  })
  return keys.sort((a, b) => a.size - b.size || lengthOf(b) - lengthOf(a))[0] ?? null
}

// Long words are rarer.
const lengthOf = (words: Set<string>): number => Math.min(...[...words].map((word) => word.length))

function byConcept(entries: Entry[]): Map<string, Wording[]> {
  const grouped = new Map<string, Wording[]>()
  for (const { concept, wording } of entries) {
    const known = grouped.get(concept)
    if (known) known.push(wording)
    else grouped.set(concept, [wording])
  }
  return grouped
}
