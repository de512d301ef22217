/** A public page that may be kept in memory. */
export interface PageAddress {
  /** The address without what makes no difference: the same page has one key. */
  key: string
  /** Of the answer that stands here, if one does. */
  slug: string | null
}

const answer = /^\/answers\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.json)?$/
const published = /^\/api\/(answers|topics|doctors|causes|treatment-steps)(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?$/
const longestSlug = 100
/** Pages of which there is one, whatever is asked of them. */
const alone = ['/', '/privacy', '/.well-known/security.txt']
// `page` counts from 2: the first page has no number, and 02 or 1e3 is no number of a page.
const laterPage = /^(?:[2-9]|[1-9]\d{1,5})$/

/**
 * Reads a path with its query, as it was sent; null for whatever is never kept. A parameter that a page does
 * not know is no part of its key, so nobody can fill the memory with copies of one page.
 */
export function readPageAddress(url: string): PageAddress | null {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (alone.includes(path)) return { key: path, slug: null }
  if (path === '/answers') return readList(path, mark < 0 ? '' : url.slice(mark))
  if (path.startsWith('/api/')) return readPublished(path, mark < 0 ? '' : url.slice(mark))
  const slug = answer.exec(path)?.[1]
  return slug && slug.length <= longestSlug ? { key: path, slug } : null
}

/**
 * The published API: each document, and the beginning of each list. Not what is asked by words or from a place
 * in the middle, since there is no end to those.
 */
function readPublished(path: string, query: string): PageAddress | null {
  const [, kind, key = null] = published.exec(path) ?? []
  if (!kind || (key?.length ?? 0) > longestSlug) return null
  const limit = /^\?limit=([1-9]\d?|100)$/.exec(query)?.[1]
  if (query === '' || (key === null && limit))
    return { key: path + query, slug: kind === 'answers' ? key : null }
  return null
}

function readList(path: string, query: string): PageAddress | null {
  const page = query === '' ? null : new URLSearchParams(query).get('page')
  if (page === null || page === '1') return { key: path, slug: null }
  return laterPage.test(page) ? { key: `${path}?page=${page}`, slug: null } : null
}
