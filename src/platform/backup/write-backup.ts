import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
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

export interface BackupPlace {
  /** Where the backup is to be; nothing may be there. */
  file: string
  /** Where the uploaded files are, one folder a kind. */
  files: { kind: string; folder: string }[]
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
      checksums[name] = { sha256: await add(tar, name, bytes.length, Readable.from([bytes])), rows }
    }
    onPart(at + 1, total, `${table}: ${copying.rowCount} rows`)
  }
  for (const [at, { name, path }] of files.entries()) {
    const { size } = await stat(path)
    checksums[name] = { sha256: await add(tar, name, size, createReadStream(path)), rows: null }
    onPart(tables.length + at + 1, total, name)
  }
  tar.entry({ name: checksumsName }, JSON.stringify(checksums, null, 2))
  tar.finalize()
}

async function add(tar: Pack, name: string, size: number, bytes: Readable): Promise<string> {
  const hashing = new Hashing()
  await pipeline(bytes, hashing, tar.entry({ name, size }))
  return hashing.digest()
}

async function listFiles({ files }: BackupPlace): Promise<{ name: string; path: string }[]> {
  const found = []
  for (const { kind, folder } of files) {
    for (const entry of await entriesOf(folder)) {
      found.push({ name: `${filesFolder}${kind}/${entry}`, path: join(folder, entry) })
    }
  }
  return found
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (error) {
    // Nobody has uploaded anything yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function stopWriting(tar: Pack, error: unknown): never {
  tar.destroy(error instanceof Error ? error : undefined)
  throw error
}
