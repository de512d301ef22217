/** A sign or part of one, found: the first and last word it reaches over, and the words that make it. */
export interface Hit {
  first: number
  last: number
  words: readonly number[]
}

const mostAtOnePlace = 3

/** In the order in which they stand, the shorter one first, a few at most that begin with the same word. */
export function inOrder(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  const sorted = [...hits].sort((a, b) => a.first - b.first || a.last - b.last)
  const kept: Hit[] = []
  let atThisPlace = 0
  for (const hit of sorted) {
    const before = kept.at(-1)
    atThisPlace = before?.first === hit.first ? atThisPlace + 1 : 1
    const isRepeat = before?.first === hit.first && before.last === hit.last
    if (!isRepeat && atThisPlace <= mostAtOnePlace) kept.push(hit)
  }
  return kept
}

/** The first hit that begins at `from` or later; the number of hits if none does. */
export function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.first ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

export function join(a: Hit, b: Hit): Hit {
  if (a.last < b.first) return { first: a.first, last: b.last, words: [...a.words, ...b.words] }
  if (b.last < a.first) return { first: b.first, last: a.last, words: [...b.words, ...a.words] }
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    words: [...new Set([...a.words, ...b.words])].sort((x, y) => x - y),
  }
}
