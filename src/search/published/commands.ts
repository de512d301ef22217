import type { Payload, PayloadRequest } from 'payload'

import { listOutdated, listStrays } from './queries'
import { toDocument } from './to-document'
import { listPublishedUnder, listPublishedViews, type NamedAnswer } from '@/answers/published-views/queries'
import { inTransaction } from '@/platform/payload'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import { lockIndex, putDocuments, removeDocuments } from '@/search/indexing/commands'
import { siteSchema, type Tables } from '@/search/tables'
import { listMovedLanguages, movePivot, weighAllAnew } from '@/search/weighing/commands'

const atATime = 50

/**
 * Makes the index say of these answers what is published of them now, within the transaction of `req`: what is not
 * published is no longer found. The index is locked before anything is read: else what is withdrawn meanwhile would be
 * put back.
 */
export async function indexAnswers(req: PayloadRequest, ids: string[]): Promise<void> {
  const tables = tablesIn(req)
  await lockIndex(tables)
  const published = await listPublishedViews(req, ids)
  const found = new Set(published.map(({ view }) => view.id))
  await removeDocuments(
    tables,
    ids.filter((id) => !found.has(id)),
  )
  await putViews(tables, published)
}

/** Has these found as they are, within the transaction of `req`, which has made them. */
export async function indexViews(req: PayloadRequest, published: NamedAnswer[]): Promise<void> {
  await putViews(tablesIn(req), published)
}

function putViews(tables: Tables, published: NamedAnswer[]): Promise<void> {
  const documents = published.map(({ otherNames, view }) => toDocument(view, otherNames))
  return putDocuments(tables, documents)
}

/** Makes anew what is found under a topic or a cause, after that was given other names. */
export async function indexUnder(
  payload: Payload,
  under: { topic: string } | { cause: string },
): Promise<void> {
  const ids = await inTransaction(payload, (req) => listPublishedUnder(req, under))
  await indexInTurns(payload, ids)
}

/**
 * Puts the index in order: what it lacks, what it should not hold, what an older version made, and what is weighed by
 * a length that is usual no more. Readers search all the while.
 */
export async function tendIndex(
  payload: Payload,
  onProgress: (documents: number) => void = () => undefined,
): Promise<void> {
  const tables = tablesOf(payload)
  let done = 0
  for (;;) {
    const due = [...(await listOutdated(tables.ask, atATime)), ...(await listStrays(tables.ask, atATime))]
    if (due.length === 0) break
    await indexInTurns(payload, due)
    done += due.length
    onProgress(done)
  }
  for (const language of await listMovedLanguages(tables)) await movePivot(tables, language)
  await weighAllAnew((turn) => inTransaction(payload, (req) => turn(tablesIn(req))))
}

/** Has every document made anew by the next `tendIndex`; until its turn each is found as it is. */
export async function outdateIndex(payload: Payload): Promise<void> {
  await queryDatabase(payload, `update ${siteSchema}.documents set version = 0`)
}

async function indexInTurns(payload: Payload, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += atATime) {
    await inTransaction(payload, (req) => indexAnswers(req, ids.slice(at, at + atATime)))
  }
}

function tablesOf(payload: Payload): Tables {
  return { schema: siteSchema, ask: (text, values) => queryDatabase(payload, text, values) }
}

function tablesIn(req: PayloadRequest): Tables {
  return { schema: siteSchema, ask: (text, values) => queryInTransaction(req, text, values) }
}
