import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Pack } from 'tar-stream'

import { Hashing } from './hashing'
import {
  checksumsName,
  filesFolder,
  manifestName,
  rowsFolder,
  type Checksums,
  type Manifest,
} from './manifest'
import { inRuns } from './runs'
import { listRanMigrations, listTables } from './tables'
import type { FileStore } from '@/platform/stored-files/store'

export interface BackupPlace {
  /** Where the backup is to be; nothing may be there. */
  file: string
  /** Where the uploaded files of each kind are. */
  files: { kind: string; store: FileStore }[]
}

/** Told of each part as it is done: how many of how many, and what it holds. */
export type OnPart = (done: number, total: number, words: string) => void

/**
 * Writes everything the clinic has, as it was at one moment, while others go on reading and writing. The file
 * appears under its name once it is whole. `client` is a connection of its own.
 */
export async function writeBackup(client: ClientBase, place: BackupPlace, onPart: OnPart): Promise<Manifest> {
  const draft = `${place.file}.part`
  try {
    // One snapshot for all tables; files are never changed, only added, so they may be read after it.
    await client.query('begin isolation level repeatable read read only')
    const manifest = await describe(client)
    const tar = pack()
    // Letters and contacts are in it: for this account only.
    const written = pipeline(tar, createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600 }))
    const parts = writeParts(client, tar, manifest, place, onPart)
    await Promise.all([written, parts.catch((error: unknown) => stopWriting(tar, error))])
    await client.query('commit')
    await rename(draft, place.file)
    return manifest
  } finally {
    await rm(draft, { force: true })
  }
}

async function describe(client: ClientBase): Promise<Manifest> {
  const { rows } = await client.query<{ now: Date }>('select now()')
  const madeAt = rows[0]?.now.toISOString() ?? ''
  return { format: 1, madeAt, migrations: await listRanMigrations(client), tables: await listTables(client) }
}

async function writeParts(
  client: ClientBase,
  tar: Pack,
  manifest: Manifest,
  place: BackupPlace,
  onPart: OnPart,
): Promise<void> {
  const { tables } = manifest
  const files = await listFiles(place)
  const total = tables.length + files.length
  const checksums: Checksums = {}
  tar.entry({ name: manifestName }, JSON.stringify(manifest, null, 2))
  for (const [at, { name: table, columns }] of tables.entries()) {
    const copying = client.query(copyTo(`copy ${table} (${columns.join(', ')}) to stdout`))
    let number = 0
    for await (const { bytes, rows } of inRuns(copying)) {
      const name = `${rowsFolder}${table}/${++number}`
      checksums[name] = { sha256: await add(tar, name, bytes), rows }
    }
    onPart(at + 1, total, `${table}: ${copying.rowCount} rows`)
  }
  for (const [at, { name, read }] of files.entries()) {
    const bytes = await read()
    // Deleted since the list was made.
    if (bytes) checksums[name] = { sha256: await add(tar, name, Buffer.from(bytes)), rows: null }
    onPart(tables.length + at + 1, total, bytes ? name : `${name}: deleted meanwhile`)
  }
  tar.entry({ name: checksumsName }, JSON.stringify(checksums, null, 2))
  tar.finalize()
}

async function add(tar: Pack, name: string, bytes: Buffer): Promise<string> {
  const hashing = new Hashing()
  await pipeline(Readable.from([bytes]), hashing, tar.entry({ name, size: bytes.length }))
  return hashing.digest()
}

interface StoredFile {
  name: string
  read: () => Promise<Uint8Array | null>
}

async function listFiles({ files }: BackupPlace): Promise<StoredFile[]> {
  const found: StoredFile[] = []
  for (const { kind, store } of files) {
    for (const file of await store.list()) {
      found.push({ name: `${filesFolder}${kind}/${file}`, read: () => store.read(file) })
    }
  }
  return found
}

function stopWriting(tar: Pack, error: unknown): never {
  tar.destroy(error instanceof Error ? error : undefined)
  throw error
}
