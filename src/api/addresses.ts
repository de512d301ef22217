import { isId } from './ids'

/** The endpoints that Payload serves, by what they belong to. */
export interface Routes {
  root: Route[]
  collections: Record<string, Route[]>
  globals: Record<string, Route[]>
}

export interface Route {
  method: string
  path: string
}

/** One of Payload's endpoints, as a request names it. */
export interface Address {
  kind: 'root' | 'collection' | 'global'
  /** Of the collection or the global; empty at the root. */
  slug: string
  /** As it is registered: `/:id/publish`. */
  path: string
  params: Record<string, string>
}

/** Of what Payload keeps for itself, the panel needs these, and nobody anything else. */
const ofPayload: Record<string, string[]> = {
  'payload-locked-documents': ['GET /', 'PATCH /:id', 'DELETE /:id'],
  'payload-preferences': ['GET /:key', 'POST /:key', 'DELETE /'],
}

/**
 * The endpoint that a request reaches; null where there is none, and where its id or key cannot be one. `pathname` counts as it was sent: written in another way it is another address, and not there.
 */
export function findAddress(method: string, pathname: string, routes: Routes): Address | null {
  const [, api, ...segments] = pathname.split('/')
  if (api !== 'api' || segments.length === 0 || !segments.every(isPlain)) return null
  const [first = '', second = ''] = segments
  const isGlobal = first === 'globals'
  const slug = isGlobal ? second : first
  const entity = isGlobal ? ownOf(routes.globals, slug) : ownOf(routes.collections, slug)
  if (!entity) return isGlobal ? null : findRoute('root', '', method, segments, routes.root)
  return findRoute(isGlobal ? 'global' : 'collection', slug, method, segments.slice(isGlobal ? 2 : 1), entity)
}

function findRoute(
  kind: Address['kind'],
  slug: string,
  method: string,
  segments: string[],
  routes: Route[],
): Address | null {
  for (const { method: registered, path } of routes) {
    if (registered.toUpperCase() !== method) continue
    const params = paramsOf(path, segments)
    if (!params) continue
    const isClosed = slug.startsWith('payload-') && !ofPayload[slug]?.includes(`${method} ${path}`)
    return isClosed || !couldBe(params) ? null : { kind, slug, path, params }
  }
  return null
}

function paramsOf(path: string, segments: string[]): Record<string, string> | null {
  const parts = path.split('/').filter(Boolean)
  const required = parts.filter((part) => !part.endsWith('?'))
  if (segments.length > parts.length || segments.length < required.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const segment = segments[index]
    if (segment === undefined) continue
    if (part.startsWith(':')) params[part.slice(1).replace(/\?$/, '')] = segment
    else if (part !== segment) return null
  }
  return params
}

function couldBe({ id, filename, key }: Record<string, string>): boolean {
  if (id !== undefined && !isId(id)) return false
  // Stored pictures have an address of their own, and Payload's answers 500 where a file is missing.
  if (filename !== undefined) return false
  return key === undefined || key.length <= 150
}

// Slugs, ids and keys of preferences are written in these alone.
function isPlain(segment: string): boolean {
  return /^[\w.-]+$/.test(segment) && segment !== '.' && segment !== '..'
}

function ownOf(record: Record<string, Route[]>, slug: string): Route[] | null {
  return Object.hasOwn(record, slug) ? (record[slug] ?? null) : null
}
