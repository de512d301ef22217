const publishedKinds = ['answers', 'topics', 'doctors', 'causes', 'treatment-steps'] as const
type PublishedKind = (typeof publishedKinds)[number]

/** What of the published API is asked for: a list, or the one document of `key`, an id or (for answers) a slug. */
export interface PublishedAddress {
  kind: PublishedKind
  key: string | null
  search: string
}

const shape = new RegExp(`^/api/(${publishedKinds.join('|')})(?:/([a-z0-9]+(?:-[a-z0-9]+)*))?$`)

/** Null for every other address, and for every method that is not reading. */
export function readPublishedAddress(method: string, url: URL): PublishedAddress | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [, kind, key = null] = shape.exec(url.pathname) ?? []
  return kind ? { kind: kind as PublishedKind, key, search: url.search } : null
}
