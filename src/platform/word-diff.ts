import { diffArrays } from 'diff'

/** A stretch of pieces that stayed, went or came. */
export interface Change<Piece> {
  type: 'same' | 'gone' | 'new'
  pieces: Piece[]
}

/** Beyond so many differing pieces nobody reads them one by one, and finding them takes long. */
const mostEdits = 200

/** No paragraph that people write has as many. */
const mostPieces = 120_000

/**
 * What became of a row of pieces; `keyOf` tells which of them are alike. What went stands before what came, and a
 * blank between two replaced words is part of what was replaced.
 */
export function diffPieces<Piece>(
  before: Piece[],
  after: Piece[],
  keyOf: (piece: Piece) => string,
): Change<Piece>[] {
  if (before.length + after.length > mostPieces)
    return [...changeOf('gone', before), ...changeOf('new', after)]
  const comparator = (one: Piece, other: Piece) => keyOf(one) === keyOf(other)
  const found = diffArrays(before, after, { comparator, maxEditLength: mostEdits })
  if (!found) return [...changeOf('gone', before), ...changeOf('new', after)]
  const replaced: Replaced<Piece>[] = []
  for (const { added, removed, value } of found) {
    const last = replaced.at(-1)
    if (!added && !removed) replaced.push({ gone: [], fresh: [], same: value })
    else if (last && last.same.length === 0) last[added ? 'fresh' : 'gone'].push(...value)
    else replaced.push({ gone: removed ? value : [], fresh: added ? value : [], same: [] })
  }
  return joinOverBlanks(replaced, keyOf).flatMap(({ gone, fresh, same }) => [
    ...changeOf('gone', gone),
    ...changeOf('new', fresh),
    ...changeOf('same', same),
  ])
}

/** Either `same`, or what stood there and what stands there now. */
interface Replaced<Piece> {
  gone: Piece[]
  fresh: Piece[]
  same: Piece[]
}

function joinOverBlanks<Piece>(
  replaced: Replaced<Piece>[],
  keyOf: (piece: Piece) => string,
): Replaced<Piece>[] {
  const joined: Replaced<Piece>[] = []
  for (const each of replaced) {
    const blank = joined.at(-1)
    const earlier = joined.at(-2)
    const isBetween =
      blank && blank.same.length > 0 && blank.same.every((piece) => keyOf(piece).trim() === '')
    if (isBetween && earlier && isReplacement(earlier) && isReplacement(each)) {
      joined.pop()
      earlier.gone.push(...blank.same, ...each.gone)
      earlier.fresh.push(...blank.same, ...each.fresh)
    } else joined.push({ gone: [...each.gone], fresh: [...each.fresh], same: each.same })
  }
  return joined
}

function isReplacement<Piece>({ gone, fresh }: Replaced<Piece>): boolean {
  return gone.length > 0 && fresh.length > 0
}

function changeOf<Piece>(type: Change<Piece>['type'], pieces: Piece[]): Change<Piece>[] {
  return pieces.length > 0 ? [{ type, pieces }] : []
}

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * A text as its words and what stands between them, by the rules of its language (BCP 47). Stretch by stretch: V8
 * copies the whole text with each word it finds in it, so that 27,000 words at once take 4 GB.
 */
export function toWords(text: string, language: string): string[] {
  const segmenter = segmenterFor(language)
  return (text.match(stretches) ?? []).flatMap((stretch) =>
    plainWord.test(stretch) ? [stretch] : Array.from(segmenter.segment(stretch), ({ segment }) => segment),
  )
}

/** Words end at blanks in any language, and at the full stops and commas of those that write none. */
const stretches = /[^\s。、，！？]{1,400}|[\s。、，！？]{1,400}/gu
/** Nothing to look up: most of a text in Latin letters. */
const plainWord = /^(?:\p{Script=Latin}+| )$/u

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(supported(language), { granularity: 'word' })
  // A language is typed by people: not one of each for ever.
  if (segmenters.size < 50) segmenters.set(language, made)
  return made
}

function supported(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
  } catch (error) {
    if (error instanceof RangeError) return 'en'
    throw error
  }
}
