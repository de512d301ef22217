import type { Payload } from 'payload'

import { writeCursor } from './cursor'
import { readListQuery, type ListQuery } from './list-query'
import { libraryKinds, type LibraryKind } from './library-kinds'
import { readPublishedAddress, type PublishedAddress } from './published-address'
import { listPublishedBehind } from '@/answers/listing/queries'
import { findPublished, findPublishedById, type Published } from '@/answers/queries'
import { hasStaffSession } from '@/api/queries'
import { visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { shows } from '@/platform/showing'
import { queryDatabase } from '@/platform/transactions'

export type { PublishedAddress }

/** What a client is told: data with a status, or that what it asked for has another address. */
export type PublishedOutcome = { status: 200 | 400 | 404 | 410; data: object } | { status: 301; slug: string }

/** What of the published API is asked for, by somebody who does not work here; null for everything else. */
export async function findPublishedAddress(request: Request): Promise<PublishedAddress | null> {
  const address = readPublishedAddress(request.method, new URL(request.url))
  return address && !(await hasStaffSession(request.headers)) ? address : null
}

/** Answers anybody's question to the published API, from views alone: nothing else is within its reach. */
export async function readPublished({ kind, key, search }: PublishedAddress): Promise<PublishedOutcome> {
  if (key === null) return kind === 'answers' ? listAnswers(search) : listLibrary(kind, search)
  if (search !== '') return problem(400, 'One document is asked for without parameters.')
  if (kind === 'answers')
    return answerOutcome(await (isId(key) ? findPublishedById(key) : findPublished(key)))
  const [found] = isId(key) ? await readLibrary(kind, [key]) : []
  return found ? { status: 200, data: found } : problem(404, 'Not found')
}

async function listAnswers(search: string): Promise<PublishedOutcome> {
  const asked = readListQuery(search, ['topic', 'doctor', 'cause', 'q', 'limit', 'cursor'])
  if (!asked.ok) return problem(400, asked.problem)
  const { q, limit, cursor, ...filter } = asked.value
  if (cursor && Number.isNaN(Date.parse(cursor.after)))
    return problem(400, 'This “cursor” belongs to another list.')
  const behind = cursor && { publishedAt: cursor.after, id: cursor.id }
  const { items, next } = await listPublishedBehind({ ...filter, words: q }, behind, limit)
  return page(items, asked.value, next && writeCursor({ after: next.publishedAt, id: next.id }))
}

async function listLibrary(kind: LibraryKind, search: string): Promise<PublishedOutcome> {
  const asked = readListQuery(search, ['limit', 'cursor'])
  if (!asked.ok) return problem(400, asked.problem)
  const { limit, cursor } = asked.value
  const { table } = libraryKinds[kind]
  const rows = await queryDatabase<{ id: string; name: string }>(
    await getPayloadClient(),
    `select id, name from ${table} where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3`,
    [cursor?.after ?? null, cursor?.id ?? null, limit + 1],
  )
  const items = await readLibrary(
    kind,
    rows.slice(0, limit).map(({ id }) => id),
  )
  shows(kind)
  const last = rows.length > limit ? rows[limit - 1] : null
  return page(items, asked.value, last ? writeCursor({ after: last.name, id: last.id }) : null)
}

/** In the order of `ids`. */
async function readLibrary(kind: LibraryKind, ids: string[]): Promise<object[]> {
  const { tag, read } = libraryKinds[kind]
  const payload: Payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    depth: 1,
    pagination: false,
    ...visitor,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  shows(...ids.map((id) => `${tag}:${id}`))
  return ids.flatMap((id) => {
    const doc = byId.get(id)
    return doc ? [read(doc)] : []
  })
}

function page(docs: object[], { limit }: ListQuery, nextCursor: string | null): PublishedOutcome {
  return { status: 200, data: { docs, limit, hasNextPage: nextCursor !== null, nextCursor } }
}

function answerOutcome(found: Published | null): PublishedOutcome {
  switch (found?.kind) {
    case 'published':
      return { status: 200, data: found.answer }
    case 'moved':
      return { status: 301, slug: found.slug }
    case 'withdrawn':
      return { status: 410, data: { withdrawal: found.withdrawal } }
    default:
      return problem(404, 'Not found')
  }
}

function problem(status: 400 | 404, message: string): PublishedOutcome {
  return { status, data: { errors: [{ message }] } }
}

function isId(key: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)
}
