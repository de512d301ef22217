import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { extract } from 'tar-stream'
import { ZodError } from 'zod'

import { Hashing } from './hashing'
import { checksumsName, manifestName, readChecksums, readManifest, type Manifest } from './manifest'

/** What becomes of a backup's parts as they come by. Each reads its part to the end. */
export interface Restorer {
  begin: (manifest: Manifest) => Promise<void>
  /** Resolves to the number of rows that went in, or to null for a file. */
  take: (name: string, bytes: Readable) => Promise<number | null>
}

/** The file is no backup, or not a whole one, as a sentence. */
export class DamagedBackup extends Error {}

/** What a backup says of itself, without reading on. Throws `DamagedBackup`. */
export async function peekManifest(file: string): Promise<Manifest> {
  let manifest: Manifest | null = null
  const enough = new Error('The manifest is known.')
  const begin = (found: Manifest) => {
    manifest = found
    return Promise.reject(enough)
  }
  try {
    return await readBackup(file, { begin, take: () => Promise.resolve(null) })
  } catch (error) {
    if (error === enough && manifest) return manifest
    throw error
  }
}

/**
 * Reads a backup from its beginning to its end and hands its parts over. Throws `DamagedBackup` where a part is
 * missing or is not what was written; what was handed over until then must be undone.
 */
export async function readBackup(file: string, restorer: Restorer): Promise<Manifest> {
  const seen = new Map<string, { sha256: string; rows: number | null }>()
  let manifest: Manifest | null = null
  let expected: ReturnType<typeof readChecksums> | null = null

  const tar = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), tar)
  const parts = async () => {
    for await (const entry of tar) {
      const { name } = entry.header
      if (!manifest) {
        if (name !== manifestName) throw new DamagedBackup(`${file} is no backup of this site.`)
        manifest = readManifest(await textOf(entry))
        await restorer.begin(manifest)
      } else if (name === checksumsName) expected = readChecksums(await textOf(entry))
      else {
        const hashing = new Hashing()
        const [rows] = await Promise.all([restorer.take(name, hashing), pipeline(entry, hashing)])
        seen.set(name, { sha256: hashing.digest(), rows })
      }
    }
  }
  try {
    await Promise.all([reading, parts()])
  } catch (error) {
    tar.destroy()
    throw isDamage(error) ? new DamagedBackup(`${file} is damaged: it cannot be unpacked to its end.`) : error
  }
  if (!manifest || !expected) throw new DamagedBackup(`${file} is not whole: its end is missing.`)
  compare(file, expected, seen)
  return manifest
}

function compare(
  file: string,
  expected: ReturnType<typeof readChecksums>,
  seen: Map<string, { sha256: string; rows: number | null }>,
): void {
  for (const [name, { sha256, rows }] of Object.entries(expected)) {
    const found = seen.get(name)
    if (found?.sha256 !== sha256 || found.rows !== rows) {
      throw new DamagedBackup(`${file} is damaged: ${name} is not what was written.`)
    }
  }
}

async function textOf(entry: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

// zlib's own codes, and what tar-stream says of a header it cannot read or an end that comes too early. Bytes that
// unpack all the same are no JSON, not the JSON we write, or no value of their column (Postgres' class 22).
function isDamage(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof ZodError) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(Z_|22)/.test(code) || /Unexpected end of data|Invalid tar header/.test(error.message)
}
