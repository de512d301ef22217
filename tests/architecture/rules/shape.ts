import { forbiddenNames, otherFolders, rooms } from './rooms'
import type { SourceFile } from './source-file'

const mostLines = 200
const mostLinesOfTheRegister = 140
const looseFiles = ['README.md', 'instrumentation.ts', 'payload-types.ts']

/** A sentence for everything about the file's name, place and size that the house does not allow. */
export function shapeFaults(file: Pick<SourceFile, 'path' | 'lines' | 'isBarrel'>): string[] {
  return [
    sizeFault(file),
    barrelFault(file),
    nameFault(file.path),
    roomFault(file.path),
    addressFault(file.path),
  ]
    .filter((fault) => fault !== null)
    .map((fault) => `${file.path}: ${fault}`)
}

function sizeFault({ path, lines }: { path: string; lines: number }): string | null {
  if (isGenerated(path)) return null
  if (path === 'payload.config.ts' && lines > mostLinesOfTheRegister)
    return `${String(lines)} lines; the register lists and has no logic, at most ${String(mostLinesOfTheRegister)}. Logic belongs in src/platform or in a room.`
  if (lines <= mostLines) return null
  return `${String(lines)} lines; a file fits in one look, at most ${String(mostLines)}. Give its second idea a file of its own beside it.`
}

export function isGenerated(path: string): boolean {
  return /(^migrations\/|\/payload-types\.ts$|\/importMap\.js$|^next-env\.d\.ts$)/.test(path)
}

function barrelFault({ path, isBarrel }: { path: string; isBarrel: boolean }): string | null {
  if (!isBarrel || isGenerated(path)) return null
  return 'it only hands on what other files export. Import from those files by name.'
}

function nameFault(path: string): string | null {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''))
  const found = parts.find((part) => forbiddenNames.includes(part.toLowerCase()))
  if (!found) return null
  return `"${found}" says nothing. Name it for what it does, and put it in the room whose words it speaks, or in src/platform.`
}

function roomFault(path: string): string | null {
  const [top, folder = '', ...inner] = path.split('/')
  if (top !== 'src') return null
  if (inner.length === 0) {
    if (looseFiles.includes(folder)) return null
    return 'no loose files in src. It belongs in the room whose words it speaks, or in src/platform.'
  }
  if (rooms.includes(folder) || otherFolders.includes(folder)) return null
  return `"${folder}" is no room of this house. The rooms stand in src/README.md; a new one is a decision (docs/decisions).`
}

function addressFault(path: string): string | null {
  if (!path.startsWith('src/app/')) return null
  if (path.startsWith('src/app/(payload)/')) return null
  if (!path.startsWith('src/app/(site)/'))
    return 'src/app holds (site), what the public sees, and (payload), the panel and its API. Put it in one of them.'
  if (/\/route\.tsx?$/.test(path)) return null
  return "every public address is a route handler: only route.ts and route.tsx live here. What it shows belongs in a room's components or in src/site."
}
