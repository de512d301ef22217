import { LRUCache } from 'lru-cache'

import type { FileStore } from './store'

type Bytes = Uint8Array<ArrayBuffer>

const mostBytes = 32 * 1_048_576

/**
 * Reads files from afar and keeps those that are asked for often, up to 32 MB: the same file is never other bytes.
 * Many who ask at once wait for one answer; a failure is kept for nobody.
 */
export function rememberFiles(): (store: FileStore, key: string, name: string) => Promise<Bytes | null> {
  const files = new LRUCache<string, Bytes, { store: FileStore; name: string }>({
    maxSize: mostBytes,
    sizeCalculation: (bytes) => bytes.byteLength + 200,
    fetchMethod: async (_key, _old, { context: { store, name } }) => (await store.read(name)) ?? undefined,
  })
  return async (store, key, name) => (await files.fetch(key, { context: { store, name } })) ?? null
}
