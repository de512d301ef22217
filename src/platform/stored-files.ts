import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { env } from './env'

/** What a clinic uploads. A backup takes all of it along. */
export const storedKinds = ['media'] as const

/** Where files of one kind are kept. */
export function storedFolder(kind: string): string {
  return join(env.DATA_DIR, kind)
}

/** The bytes of a stored file. `name` is a plain file name that the caller has checked; throws where there is none. */
export function readStoredFile(kind: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(storedFolder(kind), name))
}
