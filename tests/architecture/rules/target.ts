import { posix } from 'node:path'
import type { Kind, Place } from './place'
import { placeOf } from './place'
import { standsEarlier } from './rooms'

/** What an import leads to, as the importing file sees it. */
export type Target =
  | 'Node'
  | 'Payload'
  | 'Payload UI'
  | 'Next'
  | 'React'
  | 'zod'
  | 'another package'
  | 'the register'
  | 'generated types'
  | 'platform'
  | 'pure platform'
  | 'platform panel'
  | 'site'
  | 'staff/access'
  | `${'own' | 'earlier' | 'later'} ${'core' | 'payload part' | 'fields' | 'panel' | 'queries or commands' | 'component'}`
  | 'server'
  | 'the command line'
  | 'an address'
  | 'outside src'

export interface Tree {
  /** Platform files that touch nothing but values, as paths without an ending. */
  purePlatform: ReadonlySet<string>
}

const packages: [RegExp, Target][] = [
  [/^node:/, 'Node'],
  [/^@payloadcms\/(ui|next)(\/|$)/, 'Payload UI'],
  [/^(payload|@payloadcms\/[^/]+)(\/|$)/, 'Payload'],
  [/^@payload-config$/, 'the register'],
  [/^next(\/|$)/, 'Next'],
  [/^react(-dom)?(\/|$)/, 'React'],
  [/^zod(\/|$)/, 'zod'],
]

/** The path an import leads to, from the root and without an ending; null for packages. */
export function pathOf(specifier: string, from: string): string | null {
  const ending = /\.(tsx?|mjs|js|css|json)$/
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(ending, '')
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`.replace(ending, '')
  if (specifier.startsWith('@tests/')) return `tests/${specifier.slice(7)}`.replace(ending, '')
  return null
}

export function targetOf(specifier: string, from: string, place: Place, tree: Tree): Target {
  const path = pathOf(specifier, from)
  if (path === null) return packages.find(([name]) => name.test(specifier))?.[1] ?? 'another package'

  const there = placeOf(path)
  if (there?.room) return targetInRoom(path, there, place)
  switch (there?.kind) {
    case 'platform':
      return tree.purePlatform.has(path) ? 'pure platform' : 'platform'
    case 'platform panel':
    case 'site':
    case 'server':
    case 'generated types':
      return there.kind
    case 'register':
      return 'the register'
    case 'command line':
    case 'plain script':
      return 'the command line'
    case 'site route':
    case 'payload mount':
      return 'an address'
    default:
      return 'outside src'
  }
}

function targetInRoom(path: string, there: Place, here: Place): Target {
  const room = there.room ?? ''
  if (path === 'src/staff/access' && here.room !== 'staff') return 'staff/access'
  const side = sideOf(room, here)
  if (there.kind === 'payload part' && /\/fields(\/|$)/.test(path)) return `${side} fields`
  switch (there.kind) {
    case 'payload part':
    case 'panel':
    case 'queries or commands':
    case 'component':
      return `${side} ${there.kind}`
    default:
      return `${side} core`
  }
}

/** What no room stands before. */
export const comesFirst = (kind: Kind): boolean =>
  kind === 'platform' || kind === 'platform panel' || kind === 'site'

/** What stands outside the rooms comes after them all, except platform and site, which come before. */
function sideOf(room: string, here: Place): 'own' | 'earlier' | 'later' {
  if (here.room === room) return 'own'
  if (comesFirst(here.kind)) return 'later'
  return here.room === null || standsEarlier(room, here.room) ? 'earlier' : 'later'
}
