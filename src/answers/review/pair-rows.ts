import { toWords } from '@/platform/word-diff'

/** A row as it was and as it is; one that is new or gone has one side only. */
export interface Pair<Row> {
  before: Row | null
  after: Row | null
  /** Whether it stands among other neighbours than before. */
  isMoved: boolean
}

/** From this share of common words on, two rows are one that was edited. */
const alike = 0.35
/** Of long lists only what stands near each other is compared. */
const mostComparisons = 40_000
const nearby = 20
/** More than the longest answer and what it was before: 27,000 words. Beyond it rows that were changed are shown as gone and new. */
const mostCharacters = 400_000

/**
 * Which row became which, by their words, in the order of `after`; rows that are gone stand where they stood.
 * Equal ones find each other first, then the most alike.
 */
export function pairRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  { textOf, language }: { textOf: (row: Row) => string; language: string },
): Pair<Row>[] {
  const partners = matchEqual(before.map(textOf), after.map(textOf))
  if (charactersOf(before, textOf) + charactersOf(after, textOf) < mostCharacters) {
    matchAlike(
      partners,
      before.map((row) => () => bagOf(textOf(row), language)),
      after.map((row) => () => bagOf(textOf(row), language)),
    )
  }
  const steady = longestRise([...after.keys()].flatMap((at) => partners.get(at) ?? []))
  const entries = after.map((row, at): Entry<Row> => {
    const was = partners.get(at) ?? null
    return { after: row, was, isMoved: was !== null && !steady.has(was) }
  })
  const kept = new Set(partners.values())
  for (const at of before.keys()) {
    if (kept.has(at)) continue
    const behind = entries.findIndex(({ was }) => was === at - 1)
    entries.splice(behind + 1, 0, { after: null, was: at, isMoved: false })
  }
  return entries.map(({ after: now, was, isMoved }) => ({
    before: was === null ? null : (before[was] ?? null),
    after: now,
    isMoved,
  }))
}

const charactersOf = <Row>(rows: readonly Row[], textOf: (row: Row) => string): number =>
  rows.reduce((sum, row) => sum + textOf(row).length, 0)

interface Entry<Row> {
  after: Row | null
  /** Its place before. */
  was: number | null
  isMoved: boolean
}

/** Places in `before` by places in `after`. */
function matchEqual(before: string[], after: string[]): Map<number, number> {
  const waiting = new Map<string, number[]>()
  before.forEach((text, at) => waiting.set(text, [...(waiting.get(text) ?? []), at]))
  const partners = new Map<number, number>()
  after.forEach((text, at) => {
    const partner = waiting.get(text)?.shift()
    if (partner !== undefined) partners.set(at, partner)
  })
  return partners
}

interface Bag {
  words: Map<string, number>
  size: number
}

function matchAlike(partners: Map<number, number>, before: (() => Bag)[], after: (() => Bag)[]): void {
  const taken = new Set(partners.values())
  const then = before.flatMap((bag, at) => (taken.has(at) ? [] : [{ at, bag: bag() }]))
  const now = after.flatMap((bag, at) => (partners.has(at) ? [] : [{ at, bag: bag() }]))
  const isMuch = then.length * now.length > mostComparisons
  const scored = now.flatMap((one, rank) =>
    (isMuch ? then.slice(Math.max(0, rank - nearby), rank + nearby) : then).map((other) => ({
      one: one.at,
      other: other.at,
      score: likeness(one.bag, other.bag),
    })),
  )
  scored.sort((a, b) => b.score - a.score || Math.abs(a.one - a.other) - Math.abs(b.one - b.other))
  for (const { one, other, score } of scored) {
    if (score < alike) return
    if (partners.has(one) || taken.has(other)) continue
    partners.set(one, other)
    taken.add(other)
  }
}

function bagOf(text: string, language: string): Bag {
  const bag: Bag = { words: new Map(), size: 0 }
  for (const word of toWords(text.toLowerCase(), language)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue
    bag.words.set(word, (bag.words.get(word) ?? 0) + 1)
    bag.size += 1
  }
  return bag
}

/** The share of words that both have, from 0 to 1; 0 as well where it cannot reach `alike`. */
function likeness(one: Bag, other: Bag): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  const all = fewer.size + more.size
  if (all === 0 || (2 * fewer.size) / all < alike) return 0
  let common = 0
  for (const [word, count] of fewer.words) common += Math.min(count, more.words.get(word) ?? 0)
  return (2 * common) / all
}

/** The most numbers that stand in rising order already: whatever is not among them was moved. */
function longestRise(numbers: number[]): Set<number> {
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const number of numbers) {
    const place = ends.findIndex((end) => end > number)
    const at = place < 0 ? ends.length : place
    previous.set(number, ends[at - 1])
    ends[at] = number
  }
  const rise = new Set<number>()
  for (let each = ends.at(-1); each !== undefined; each = previous.get(each)) rise.add(each)
  return rise
}
