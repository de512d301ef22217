import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

import { DamagedBackup } from './read-backup'
import { isFileName, type FileStore } from '@/platform/stored-files/store'

interface Place {
  store: FileStore
  /** What was there before. */
  known: ReadonlySet<string>
}

/** The uploaded files of a backup on their way to where they belong. */
export class ArrivingFiles {
  private readonly places = new Map<string, Place>()
  private readonly written: { store: FileStore; name: string }[] = []

  constructor(private readonly storeOf: (kind: string) => FileStore) {}

  /** Reads `bytes` to their end. A file that is there already is the same one, since a name is never used twice. */
  async take(path: string, bytes: Readable): Promise<void> {
    const [kind = '', name = '', ...more] = path.split('/')
    if (!/^[a-z-]+$/.test(kind) || !isFileName(name) || more.length > 0) {
      throw new DamagedBackup(`The backup holds a file with an odd name: ${path}.`)
    }
    const { store, known } = await this.placeOf(kind)
    const whole = await buffer(bytes)
    if (known.has(name)) return
    this.written.push({ store, name })
    await store.write(name, whole)
  }

  /** Takes away again what was not there before. */
  async discard(): Promise<void> {
    for (const { store, name } of this.written) await store.delete(name)
  }

  private async placeOf(kind: string): Promise<Place> {
    const found = this.places.get(kind)
    if (found) return found
    const store = this.storeOf(kind)
    const place = { store, known: new Set(await store.list()) }
    this.places.set(kind, place)
    return place
  }
}
