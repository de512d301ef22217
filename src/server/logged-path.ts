/** Addresses whose last part opens something to whoever knows it. */
const secrets = /^\/(receipt|ask\/received|preview|admin\/reset|admin\/verify|desk\/password)\/.+/i

/** A path as it may be written down: without the values of its query, and without what is a key to something. */
export function loggedPath(url: string): { path: string; query?: string[] } {
  const [raw = '', query = ''] = url.split('?', 2)
  const path = decoded(raw)
    .replace(/\/{2,}/g, '/')
    .replace(secrets, '/$1/…')
  const names = [...new Set(new URLSearchParams(query).keys())].slice(0, 10).map((name) => name.slice(0, 40))
  return { path: path.slice(0, 300), ...(names.length > 0 ? { query: names } : {}) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // Answered with 400; it is written down as it came.
    return path
  }
}
