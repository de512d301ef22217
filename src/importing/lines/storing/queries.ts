import type { PayloadRequest } from 'payload'

import { listByImportKeys, listIdsBySlug } from '@/answers/queries'
import { listTakenSlugs } from '@/answers/record/queries'
import type { ReadyLine, Surroundings } from '@/importing/lines/ready-line'
import { queryInTransaction } from '@/platform/transactions'

export async function readSurroundings(req: PayloadRequest, lines: ReadyLine[]): Promise<Surroundings> {
  // Two imports of one file wait for each other here, and the second finds what the first has stored.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('importing.lines'))`)
  const known = await listByImportKeys(
    req,
    lines.map(({ importKey }) => importKey),
  )
  const wanted = lines.flatMap(({ draft, importKey }) => (known.has(importKey) ? [] : (draft.slug ?? [])))
  const related = lines.flatMap((line) => line.related)
  return { known, taken: await listTakenSlugs(req, wanted), here: await listIdsBySlug(req, related) }
}
