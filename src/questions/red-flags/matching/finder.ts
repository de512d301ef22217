import type { Part, Sign, Term } from './expression'
import { firstFrom, inOrder, join, type Hit } from './hit'
import type { Reading } from './reading'

/** Wordings by the name of the concept they stand for. */
export type Concepts = ReadonlyMap<string, readonly Term[][][][]>

/** How many words may lie between two things that stand "near", "close", in a concept. */
const near = 14
const nearInConcept = 6
const close = 60

/** Finds signs in one letter. What was found of a concept is kept, since many rules ask for it. */
export function createFinder(reading: Reading, concepts: Concepts) {
  const found = new Map<string, Hit[]>()

  function findSign({ parts }: Sign): Hit | null {
    const [first, ...others] = parts.map((part) => findPart(part).slice(0, 40))
    for (const start of first ?? []) {
      const whole = others.reduce<Hit | null>((hit, hits, index) => {
        const reach = parts[index + 1]?.reach === 'letter' ? Infinity : close
        const other = hit && hits.find((one) => distance(start, one) <= reach)
        return other ? join(hit, other) : null
      }, start)
      if (whole) return whole
    }
    return null
  }

  function findPart(part: Part): Hit[] {
    return findNear(part.near, near).filter((hit) => reading.isSo(hit, part.anyTime))
  }

  function findNear(sequences: Term[][][], reach: number): Hit[] {
    const [first = [], ...others] = sequences.map(findSequence)
    return inOrder(others.reduce((hits, next) => hits.flatMap((hit) => pairUp(hit, next, reach)), first))
  }

  function findSequence(places: Term[][]): Hit[] {
    const [first, ...others] = places
    let hits = findPlace(first ?? [])
    for (const place of others) {
      if (hits.length === 0) return hits
      const next = findPlace(place)
      hits = inOrder(hits.flatMap((hit) => follow(hit, next)))
    }
    return hits
  }

  function findPlace(terms: Term[]): Hit[] {
    const [only] = terms
    if (terms.length === 1 && only) return findTerm(only)
    return inOrder(terms.flatMap(findTerm))
  }

  function findTerm(term: Term): Hit[] {
    return 'concept' in term ? findConcept(term.concept) : reading.findWords(term.words)
  }

  function findConcept(name: string): Hit[] {
    const known = found.get(name)
    if (known) return known
    const measured = reading.measured.get(name) ?? []
    const wordings = concepts.get(name) ?? []
    const hits = inOrder([...measured, ...wordings.flatMap((wording) => findNear(wording, nearInConcept))])
    found.set(name, hits)
    return hits
  }

  /** What stands behind a hit, with no more than small words and one other between. */
  function follow(hit: Hit, next: Hit[]): Hit[] {
    const until = reading.reach[hit.last] ?? hit.last
    const joined: Hit[] = []
    for (let at = firstFrom(next, hit.last + 1); at < next.length; at++) {
      const other = next[at]
      if (!other || other.first > until) break
      joined.push(join(hit, other))
    }
    return joined
  }

  /** The two nearest on either side: more would only say the same again. */
  function pairUp(hit: Hit, next: Hit[], reach: number): Hit[] {
    const from = firstFrom(next, hit.first)
    return next
      .slice(Math.max(0, from - 3), from + 3)
      .filter((other) => distance(hit, other) <= reach && reading.areTogether(hit, other, reach))
      .map((other) => join(hit, other))
  }

  return { findSign }
}

function distance(a: Hit, b: Hit): number {
  return Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last))
}
