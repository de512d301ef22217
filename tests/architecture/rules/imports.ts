import { posix } from 'node:path'
import type { Kind, Place } from './place'
import { placeOf } from './place'
import { whereItMayImport } from './permission'
import type { Import, SourceFile } from './source-file'
import { comesFirst, pathOf, targetOf } from './target'
import type { Target, Tree } from './target'

/** A sentence for every import of the file that the import table does not allow. */
export function importFaults(file: SourceFile, tree: Tree): string[] {
  const place = placeOf(file.path)
  return file.imports.flatMap((one) => {
    const where = `${file.path}:${String(one.line)} imports '${one.specifier}'`
    return [wayFault(file, one), place && tableFault(file, one, place, tree)]
      .filter((fault) => fault !== null)
      .map((fault) => `${where}: ${fault}`)
  })
}

/** In the room `./x`, across rooms `@/room/x`, never `../`. */
function wayFault(file: SourceFile, { specifier }: Import): string | null {
  if (specifier.split('/').includes('..'))
    return "say '@/room/file' (or '@tests/…') instead of climbing with '../'."
  const path = pathOf(specifier, file.path)
  const folder = `${posix.dirname(file.path)}/`
  if (specifier.startsWith('.') || !path?.startsWith(folder) || folder === './') return null
  return `it lies in the same folder: say './${path.slice(folder.length)}'.`
}

function tableFault(file: SourceFile, one: Import, place: Place, tree: Tree): string | null {
  const target = targetOf(one.specifier, file.path, place, tree)
  const permission = whereItMayImport(place.kind)
  if (permission.loads.includes(target)) return null
  if (one.isType && permission.names.includes(target)) return null
  if (one.isDeferred && permission.defers?.includes(target)) return null
  return `${permission.sentence}. ${whereItBelongs(target, place.kind)}`
}

/** What to do instead, by what was asked for. */
function whereItBelongs(target: Target, kind: Kind): string {
  if (target.startsWith('later')) {
    return comesFirst(kind)
      ? 'What needs a room belongs in that room; hand it here as an argument.'
      : 'That room comes later: let it act through a plugin.ts of its own, or send it a job.'
  }
  switch (target) {
    case 'Node':
    case 'another package':
    case 'platform':
      return 'What touches Node, a package or the machine belongs in src/platform, behind a function of ours.'
    case 'zod':
      return 'What reads and checks values belongs in a core file of this room.'
    case 'own payload part':
    case 'staff/access':
      return 'Put what both need into a core file of that room; its types come by `import type`.'
    case 'Payload':
      return "What calls Payload belongs in src/platform, or in this room's collection, fields, hooks or endpoints."
    case 'Payload UI':
    case 'platform panel':
      return "What the panel shows belongs in this room's panel folder."
    case 'React':
    case 'own component':
    case 'earlier component':
      return "What readers see belongs in this room's components folder."
    case 'Next':
    case 'an address':
      return 'What knows addresses belongs in src/app.'
    case 'own queries or commands':
    case 'earlier queries or commands':
      return 'Let the route, hook or command that calls this ask for the data, and take it as an argument.'
    case 'own core':
    case 'earlier core':
      return "Ask the room's queries.ts or commands.ts; a view type comes by `import type`."
    case 'site':
      return 'What a page looks like belongs in a component or in src/site.'
    default:
      return 'Move what both need to the place that both may import.'
  }
}
