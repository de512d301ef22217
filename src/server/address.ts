import { readPageAddress, type PageAddress } from '@/platform/page-address'

/** What the door does with an address. */
export type Address =
  /** From memory, or made anew for everybody. */
  | { kind: 'page'; page: PageAddress }
  /** Whether this process is alive, and whether it should get readers. */
  | { kind: 'health'; path: '/healthz' | '/readyz' }
  /** A file of the build, the same for ever. */
  | { kind: 'asset'; path: string }
  /** The panel and its API, whose pages come in pieces and whose files may be large. */
  | { kind: 'staff'; isPanel: boolean }
  /** Pictures, as they lie on the disk. */
  | { kind: 'picture' }
  /** Everything else, one answer a request. */
  | { kind: 'other' }

/**
 * `url` is a path with its query, as it was sent. Whoever brings credentials means the panel's API; to everybody
 * else the same addresses are pages, for what is published there.
 */
export function readAddress(method: string, url: string, hasCredentials: boolean): Address {
  const [path = ''] = url.split('?', 1)
  if (isBelow(path, '/admin')) return { kind: 'staff', isPanel: true }
  if (isBelow(path, '/api')) {
    const isReading = (method === 'GET' || method === 'HEAD') && !hasCredentials
    const page = isReading ? readPageAddress(url) : null
    return page ? { kind: 'page', page } : { kind: 'staff', isPanel: false }
  }
  if (isBelow(path, '/media')) return { kind: 'picture' }
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'other' }
  if (path === '/healthz' || path === '/readyz') return { kind: 'health', path }
  if (path.startsWith('/_next/static/')) return { kind: 'asset', path }
  const page = readPageAddress(url)
  return page ? { kind: 'page', page } : { kind: 'other' }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === '/')
}
