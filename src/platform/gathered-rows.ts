import { randomBytes, randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { queryInTransaction } from './transactions'

type Row = Record<string, unknown>
/** ISO 8601 in UTC. */
type Stamped = Row & { id: string; createdAt: string; updatedAt: string }
type Insertion = Parameters<PostgresAdapter['insert']>[0]

/** New documents on their way into the database. */
export interface GatheredRows {
  /**
   * Without hooks, defaults and checks: what has to hold of a document holds before. Relations are ids. Returns it with
   * an id for each row of its lists.
   */
  create: <Doc extends Row>(collection: CollectionSlug, doc: Doc) => Promise<Doc>
  /** The first version of a document that `create` returned. */
  createVersion: (collection: CollectionSlug, doc: Stamped) => Promise<void>
  /** One statement a table, in the order in which the tables were met: of a parent before those of its children. */
  write: () => Promise<void>
}

/**
 * Payload's own adapter says of which rows a document is made. Here they are gathered, and those of many documents
 * written together in the transaction of `req`: a hundred answers with their versions are some twenty statements
 * instead of two thousand.
 */
export function gatherRows(req: PayloadRequest): GatheredRows {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const tables = new Map<string, Row[]>()
  const gatherer = Object.assign(Object.create(adapter) as typeof req.payload.db, {
    insert: ({ tableName, values }: Insertion): Promise<Row[]> => {
      const rows = [values].flat().map((row) => ({ ...newKey(adapter, tableName), ...defined(row) }))
      const gathered = tables.get(tableName)
      if (gathered) gathered.push(...rows)
      else tables.set(tableName, rows)
      return Promise.resolve(rows)
    },
    // Marks the versions before as older; a first version has none.
    execute: () => Promise.resolve({ rows: [] }),
  })
  const fieldsOf = (slug: CollectionSlug) => req.payload.collections[slug].config.flattenedFields
  return {
    create: async (collection, doc) => {
      const data = withRowIds(fieldsOf(collection), doc)
      // The adapter takes what it is given apart.
      const taken = withRowIds(fieldsOf(collection), data)
      const about = { collection, data: taken, req, returning: false }
      await gatherer.create(typeof doc.id === 'string' ? { ...about, customID: doc.id } : about)
      return data
    },
    createVersion: async (collectionSlug, { id, ...version }) => {
      const { createdAt, updatedAt } = version
      const versionData = withRowIds(fieldsOf(collectionSlug), version)
      const about = { autosave: false, collectionSlug, createdAt, parent: id, req, updatedAt, versionData }
      await gatherer.createVersion({ ...about, returning: false })
    },
    write: async () => {
      for (const [tableName, rows] of tables) await insertRows(req, adapter, tableName, rows)
      tables.clear()
    },
  }
}

/** An id for each row of a list, which has it in every version too; the panel gives them elsewhere. */
function withRowIds<Data extends Row>(fields: FlattenedField[], data: Data): Data {
  const copy: Row = { ...data }
  for (const field of fields) {
    const value = copy[field.name]
    if (field.type === 'array' && Array.isArray(value)) {
      copy[field.name] = value.map((row: Row) => ({ id: rowId(), ...withRowIds(field.flattenedFields, row) }))
    } else if (field.type === 'group' && value) {
      copy[field.name] = withRowIds(field.flattenedFields, value as Row)
    }
  }
  return copy as Data
}

const rowId = () => randomBytes(12).toString('hex')

/** A key of the table's kind where the database would make one up; a number is left to it. */
function newKey(adapter: PostgresAdapter, tableName: string): Row {
  const kind = adapter.rawTables[tableName]?.columns.id?.type
  if (kind === 'uuid') return { id: randomUUID() }
  return kind === 'varchar' ? { id: rowId() } : {}
}

/** What is left out is left to the database. */
function defined(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

async function insertRows(
  req: PayloadRequest,
  adapter: PostgresAdapter,
  tableName: string,
  rows: Row[],
): Promise<void> {
  const columns = adapter.rawTables[tableName]?.columns ?? {}
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    const named = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [columns[key]?.name ?? key, value]),
    )
    const names = Object.keys(named).sort().map(quoted).join(', ')
    const like = alike.get(names)
    if (like) like.push(named)
    else alike.set(names, [named])
  }
  for (const [names, some] of alike) {
    await queryInTransaction(
      req,
      `insert into ${quoted(tableName)} (${names})
       select ${names} from json_populate_recordset(null::${quoted(tableName)}, $1::json)`,
      [JSON.stringify(some)],
    )
  }
}

const quoted = (name: string) => `"${name}"`
