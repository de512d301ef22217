import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import { ArrivingFiles } from './arriving-files'
import { filesFolder, rowsFolder, type Manifest } from './manifest'
import { DamagedBackup, readBackup } from './read-backup'
import { advanceSequences, liftChecks, listTables } from './tables'
import type { FileStore } from '@/platform/stored-files/store'

export interface RestorePlace {
  file: string
  /** Where the uploaded files of each kind go. */
  storeOf: (kind: string) => FileStore
}

/**
 * Puts a backup's rows and files where nothing is: all of it, or nothing. The tables must be those the backup was
 * made of, and empty but for the history of migrations. Throws `DamagedBackup` where the file is not whole.
 */
export async function restoreBackup(
  client: ClientBase,
  { file, storeOf }: RestorePlace,
  onPart: (done: number, words: string) => void,
): Promise<Manifest> {
  const files = new ArrivingFiles(storeOf)
  const columns = new Map<string, string[]>()
  let done = 0
  let mayBeCommitted = false
  try {
    await client.query('begin')
    const restoreChecks = await liftChecks(client)
    await client.query('delete from public.payload_migrations')
    const manifest = await readBackup(file, {
      begin: async ({ tables }) => {
        for (const { name } of await listTables(client)) columns.set(name, [])
        for (const table of tables) columns.set(table.name, knownColumns(file, table, columns))
      },
      take: async (name, bytes) => {
        const rows = await takePart(client, { file, name, bytes, columns, files })
        onPart(++done, rows === null ? name : `${name.slice(rowsFolder.length)}: ${rows} rows`)
        return rows
      },
    })
    await restoreChecks()
    await advanceSequences(client)
    mayBeCommitted = true
    await client.query('commit')
    return manifest
  } catch (error) {
    try {
      await client.query('rollback')
    } finally {
      if (!mayBeCommitted) await files.discard()
    }
    throw error
  }
}

interface Part {
  file: string
  name: string
  bytes: Readable
  columns: Map<string, string[]>
  files: ArrivingFiles
}

async function takePart(client: ClientBase, { file, name, bytes, columns, files }: Part) {
  if (name.startsWith(filesFolder)) {
    await files.take(name.slice(filesFolder.length), bytes)
    return null
  }
  const [table = ''] = name.slice(rowsFolder.length).split('/', 1)
  const into = columns.get(table)
  if (!name.startsWith(rowsFolder) || !into?.length)
    throw new DamagedBackup(`${file} holds an odd part: ${name}.`)
  const copying = client.query(copyFrom(`copy ${table} (${into.join(', ')}) from stdin`))
  await pipeline(bytes, copying)
  return copying.rowCount
}

// What a file says about tables ends in statements, so only names that the database itself gave are used.
function knownColumns(
  file: string,
  { name, columns }: Manifest['tables'][number],
  tables: Map<string, string[]>,
) {
  const isQuoted = (column: string) => /^([a-z_][a-z0-9_$]*|"[^"\0]+")$/.test(column)
  if (tables.has(name) && columns.every(isQuoted)) return columns
  throw new DamagedBackup(`${file} holds a table that this database does not have: ${name}.`)
}
