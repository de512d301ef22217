import type { FoundView } from './found-view'
import { toFound, type StoredDocument } from './to-found'
import { getPayloadClient } from '@/platform/payload'
import { queryDatabase } from '@/platform/transactions'
import type { Ranking } from '@/search/ranking/queries'
import { siteSchema, type Tables } from '@/search/tables'

export function foundOf(documents: StoredDocument[], { terms }: Ranking): FoundView[] {
  const wanted = new Map(terms.map(({ term, weight }) => [term, weight]))
  return documents.map((document) => toFound(document, wanted))
}

/** In the order of `ids`. */
export async function readDocuments({ ask, schema }: Tables, ids: number[]): Promise<StoredDocument[]> {
  if (ids.length === 0) return []
  const rows = await ask<StoredDocument>(
    `select id, slug, language, title, summary, parts from ${schema}.documents where id = any($1)`,
    [ids],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The index of the site, in which each question is a statement by itself. */
export async function siteTables(): Promise<Tables> {
  const payload = await getPayloadClient()
  return { schema: siteSchema, ask: (text, values) => queryDatabase(payload, text, values) }
}
