const longest = 100
const reserved = new Set(['page'])

/**
 * The end of an address made from a title: a-z, 0-9 and `-`, at most 100 characters. `answer` where the title has
 * none of these, and empty where there is no title yet.
 */
export function toSlug(title: string): string {
  if (title.trim() === '') return ''
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return trimmed(trimmed(words).slice(0, longest)) || 'answer'
}

/** Why a slug cannot stand in an address, as a sentence; null where it can. */
export function slugProblem(slug: string): string | null {
  if (slug.length > longest) return `The address has more than ${longest} characters.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return 'The address may hold a-z, 0-9 and single “-” between them: muscle-spasms.'
  }
  return reserved.has(slug) ? `“${slug}” is kept for the column itself; choose another address.` : null
}

/** `slug`, or `slug-2`, `slug-3` …: the first that is not taken. */
export function firstFree(slug: string, isTaken: (candidate: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = numbered(slug, number)
    if (!isTaken(candidate)) return candidate
  }
}

type Named = { slug?: string | null; title?: string | null; publishedAt?: string | null }

/**
 * What a save does to an address; null where it stays. It follows the title, which is still being typed when it
 * is saved for the first time, until somebody chooses another or readers know it.
 * @param wanted the address that was sent along; undefined where none was, empty to have it made anew
 */
export function addressChange(
  before: Named | undefined,
  wanted: string | null | undefined,
  title: string,
): { slug: string; isChosen: boolean } | null {
  const known = before?.slug ?? ''
  const sent = wanted === undefined ? known : (wanted ?? '')
  if (sent !== '' && sent !== known) return { slug: sent, isChosen: true }
  const mayFollow = sent === '' || (!before?.publishedAt && followsTitle(known, before?.title ?? ''))
  if (!mayFollow || title.trim() === '' || followsTitle(sent, title)) return null
  return { slug: toSlug(title), isChosen: false }
}

function followsTitle(slug: string, title: string): boolean {
  const number = Number(/-(\d+)$/.exec(slug)?.[1] ?? 1)
  return [1, number].some((each) => slug === numbered(toSlug(title), each))
}

/** `slug` for the first, then `slug-2`, `slug-3` …, each short enough to be an address. */
export function numbered(slug: string, number: number): string {
  const tail = number === 1 ? '' : `-${number}`
  return trimmed(slug.slice(0, longest - tail.length)) + tail
}

function trimmed(slug: string): string {
  return slug.replace(/^-+|-+$/g, '')
}
