import type { Part, Sign, Term } from './expression'
import { firstFrom, inOrder, join, type Hit } from './hit'
import type { Reading } from './reading'
import type { Wordings } from './wording'

/** How many words may lie between two things that stand "near", "close", in a concept. */
const near = 17
const nearInConcept = 6
const close = 60
const nothing: readonly Hit[] = []

/** Finds signs in one letter. What was found of a concept is kept, since many rules ask for it. */
export function createFinder(reading: Reading, wordings: Wordings) {
  const concepts = wordings.among(reading.meant)
  const found = new Map<string, readonly Hit[]>()

  function findSign({ parts }: Sign): Hit | null {
    const [first, ...others] = parts.map((part) => findPart(part).slice(0, 40))
    for (const start of first ?? []) {
      const whole = others.reduce<Hit | null>((hit, hits, index) => {
        const reach = parts[index + 1]?.reach === 'letter' ? Infinity : close
        const other = hit && hits.find((one) => saysMore(hit, one) && distance(start, one) <= reach)
        return other ? join(hit, other) : null
      }, start)
      if (whole) return whole
    }
    return null
  }

  function findPart(part: Part): readonly Hit[] {
    const isSo = (hit: Hit) => reading.isSo(hit, part.anyTime)
    if (part.atLeast === null) return findNear(part.near, near).filter(isSo)
    const places = (part.near[0] ?? []).map((place) => findPlace(place).filter(isSo).slice(0, 12))
    return inOrder(places.flat().flatMap((start) => gather(start, places, part.atLeast ?? 0) ?? []))
  }

  /** From one hit on, the others that stand close to it, one of each place; null where they are too few. */
  function gather(start: Hit, places: (readonly Hit[])[], atLeast: number): Hit | null {
    let whole: Hit | null = null
    let count = 0
    for (const hits of places) {
      const so: Hit | null = whole
      const other: Hit | undefined = hits.find(
        (hit) => distance(start, hit) <= close && (!so || saysMore(so, hit)),
      )
      if (!other) continue
      whole = so ? join(so, other) : other
      if (++count >= atLeast) return whole
    }
    return null
  }

  function findNear([first = [], ...others]: Term[][][], reach: number): readonly Hit[] {
    let hits = findSequence(first)
    for (const sequence of others) {
      if (hits.length === 0) return nothing
      const next = findSequence(sequence)
      if (next.length === 0) return nothing
      hits = inOrder(hits.flatMap((hit) => pairUp(hit, next, reach)))
    }
    return hits
  }

  function findSequence(places: Term[][]): readonly Hit[] {
    const [first, ...others] = places
    let hits = findPlace(first ?? [])
    for (const place of others) {
      if (hits.length === 0) return hits
      const next = findPlace(place)
      if (next.length === 0) return nothing
      hits = inOrder(hits.flatMap((hit) => follow(hit, next)))
    }
    return hits
  }

  function findPlace(terms: Term[]): readonly Hit[] {
    const [only] = terms
    if (terms.length === 1 && only) return findTerm(only)
    let hits: readonly Hit[] = nothing
    for (const term of terms) {
      const found = findTerm(term)
      if (found.length > 0) hits = hits.length > 0 ? [...hits, ...found] : found
    }
    return inOrder(hits)
  }

  function findTerm(term: Term): readonly Hit[] {
    return 'concept' in term ? findConcept(term.concept) : reading.findWords(term)
  }

  function findConcept(name: string): readonly Hit[] {
    const known = found.get(name)
    if (known) return known
    const all = [...(reading.measured.get(name) ?? nothing)]
    for (const wording of concepts.get(name) ?? []) all.push(...findNear(wording, nearInConcept))
    const hits = inOrder(all)
    found.set(name, hits)
    return hits
  }

  /** What stands behind a hit, with no more than small words and one other between. */
  function follow(hit: Hit, next: readonly Hit[]): readonly Hit[] {
    const until = reading.reach[hit.last] ?? hit.last
    const joined: Hit[] = []
    for (let at = firstFrom(next, hit.last + 1); at < next.length; at++) {
      const other = next[at]
      if (!other || other.first > until) break
      // "come to" is not "come here to": small words belong close to what they follow.
      if (other.first > hit.last + 2 && reading.isSmall(other)) continue
      joined.push(join(hit, other))
    }
    return joined
  }

  /** The two nearest on either side: more would only say the same again. */
  function pairUp(hit: Hit, next: readonly Hit[], reach: number): readonly Hit[] {
    const from = firstFrom(next, hit.first)
    return next
      .slice(Math.max(0, from - 3), from + 3)
      .filter(
        (other) =>
          saysMore(hit, other) && distance(hit, other) <= reach && reading.areTogether(hit, other, reach),
      )
      .map((other) => join(hit, other))
  }

  return { findSign }
}

/** The same words are not two signs. */
function saysMore(hit: Hit, other: Hit): boolean {
  return other.words.some((at) => !hit.words.includes(at))
}

function distance(a: Hit, b: Hit): number {
  return Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last))
}
