const longest = 100
const reserved = new Set(['page'])

/** The end of an address made from a title: a-z, 0-9 and `-`, at most 100 characters; empty where nothing is left. */
export function toSlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return trimmed(trimmed(words).slice(0, longest))
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
    const tail = number === 1 ? '' : `-${number}`
    const candidate = trimmed(slug.slice(0, longest - tail.length)) + tail
    if (!isTaken(candidate)) return candidate
  }
}

function trimmed(slug: string): string {
  return slug.replace(/^-+|-+$/g, '')
}
