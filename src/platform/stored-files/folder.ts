import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { checkFileName, isFileName, StorageAway, type FileStore } from './store'

/** Files in a folder, which is made when the first one comes. Several instances may share it. */
export function folderStore(folder: string): FileStore {
  const pathOf = (name: string) => {
    checkFileName(name)
    return join(folder, name)
  }
  return {
    write: async (name, bytes) => {
      const path = pathOf(name)
      // Under a name that no list shows until it is whole.
      const draft = join(folder, `.${randomUUID()}`)
      await orAway('written', async () => {
        try {
          await mkdir(folder, { recursive: true })
          await writeFile(draft, bytes, { mode: 0o644, flush: true })
          await rename(draft, path)
        } finally {
          await rm(draft, { force: true })
        }
      })
    },
    read: async (name) => {
      const path = pathOf(name)
      return orAway('read', () => unlessMissing(readFile(path), null))
    },
    list: async () => {
      const entries = await orAway('listed', () =>
        unlessMissing(readdir(folder, { withFileTypes: true }), []),
      )
      return entries.filter((entry) => entry.isFile() && isFileName(entry.name)).map(({ name }) => name)
    },
    delete: async (name) => {
      const path = pathOf(name)
      await orAway('deleted', () => rm(path, { force: true }))
    },
  }
}

async function unlessMissing<Found, Missing>(
  finding: Promise<Found>,
  missing: Missing,
): Promise<Found | Missing> {
  try {
    return await finding
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing
    throw error
  }
}

async function orAway<Outcome>(done: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    throw new StorageAway(`A file in the data folder could not be ${done}.`, error)
  }
}
