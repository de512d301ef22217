import pg from 'pg'

import type { SearchDocument } from '@/search/indexing/document'
import type { Ask, Tables } from '@/search/tables'
import { makeTrial, removeTrial } from '@/search/trial/commands'

/** An empty index beside that of the site, on a connection of its own. */
export async function openTrial(): Promise<{ tables: Tables; close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: 'beside' })
  await client.connect()
  const ask: Ask = async (text, values) => (await client.query(text, values)).rows as never[]
  const tables = await makeTrial(ask, 'search_test')
  return {
    tables,
    close: async () => {
      await removeTrial(tables)
      await client.end()
    },
  }
}

export const aDocument = (
  key: string,
  title: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  ...{ key, title, language: 'en', slug: key, summary: null, parts: [], synonyms: [], topics: [] },
  ...more,
})
