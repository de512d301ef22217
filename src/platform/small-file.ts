import { open, stat } from 'node:fs/promises'

import { fail, succeed, type Result } from './result'

export type SmallFileProblem = { type: 'missing' | 'forbidden' | 'notAFile' | 'tooLarge' }

/** The bytes of a file of at most `most` bytes; of a larger one, or of what is no file, nothing is read. */
export async function readSmallFile(
  path: string,
  most: number,
): Promise<Result<Uint8Array, SmallFileProblem>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return fail({ type: 'notAFile' })
    if (found.size > most) return fail({ type: 'tooLarge' })
    // The file may have grown since its size was asked for.
    const bytes = await readAtMost(path, most + 1)
    return bytes.length > most ? fail({ type: 'tooLarge' }) : succeed(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail({ type: 'missing' })
    if (code === 'EACCES' || code === 'EPERM') return fail({ type: 'forbidden' })
    throw error
  }
}

async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const bytes = new Uint8Array(most)
    let length = 0
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, null)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await file.close()
  }
}
