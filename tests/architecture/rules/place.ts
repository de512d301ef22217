import { rooms } from './rooms'

/** What a file is by its name: the name is the permission. */
export type Kind =
  | 'payload part'
  | 'panel'
  | 'platform panel'
  | 'queries or commands'
  | 'component'
  | 'core'
  | 'site route'
  | 'payload mount'
  | 'server'
  | 'command line'
  | 'plain script'
  | 'site'
  | 'platform'
  | 'generated types'
  | 'instrumentation'
  | 'register'

export interface Place {
  kind: Kind
  /** The room, or null for what stands outside all rooms. */
  room: string | null
}

const payloadParts = ['collection', 'fields', 'access', 'hooks', 'jobs', 'endpoints', 'plugin']

/**
 * Where a path of the project stands; null for what the import table does not speak of (tests, migrations).
 * Folders inside a room belong to the room: `answers/sign-offs/queries` is a query of `answers`.
 */
export function placeOf(path: string): Place | null {
  const [top, ...rest] = path.replace(/\.(d\.)?(tsx?|mjs|js)$/, '').split('/')
  const outside = (kind: Kind): Place => ({ kind, room: null })
  if (top === 'payload.config') return outside('register')
  if (top !== 'src') return null

  const [folder = '', ...inner] = rest
  if (inner.length === 0) return outside(folder === 'payload-types' ? 'generated types' : 'instrumentation')
  if (rooms.includes(folder)) return { kind: kindInRoom(inner), room: folder }
  if (folder === 'app') return outside(inner[0] === '(site)' ? 'site route' : 'payload mount')
  if (folder === 'cli') return outside(path.endsWith('.mjs') ? 'plain script' : 'command line')
  if (folder === 'platform' && inner[0] === 'panel') return outside('platform panel')
  if (folder === 'platform' || folder === 'site' || folder === 'server') return outside(folder)
  return null
}

function kindInRoom(inner: string[]): Kind {
  const name = inner.at(-1) ?? ''
  if (inner.includes('panel')) return 'panel'
  if (inner.includes('components')) return 'component'
  if (name === 'queries' || name === 'commands') return 'queries or commands'
  return inner.some((part) => payloadParts.includes(part)) ? 'payload part' : 'core'
}
