import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { exampleAnswers } from './answers'
import { clinic } from './clinic'
import { addAnswer } from './fates'
import { addLibraries } from './libraries'
import { addDoctors, addSigners, addTopics, dismissSigners } from './people'

/**
 * Puts the example column into an empty database: all of it or, where anything fails, none.
 * Returns how many answers went in; 0 where the database is in use.
 */
export function loadExampleColumn(payload: Payload): Promise<number> {
  return inTransaction(payload, async (req) => {
    await queryInTransaction(req, "select pg_advisory_xact_lock(hashtext('the example column'))")
    if (!(await isUntouched(req))) return 0

    await payload.updateGlobal({ slug: 'settings', data: clinic, depth: 0, req, ...theSoftware })
    const doctors = await addDoctors(req)
    const topics = await addTopics(req)
    await addLibraries(req, topics)
    const signers = await addSigners(req, doctors)
    const known = new Map<string, string>()
    for (const answer of exampleAnswers) {
      const { id, slug } = await addAnswer(req, answer, { doctors, topics, signers, known })
      known.set(slug, id)
    }
    await dismissSigners(req, signers)
    return exampleAnswers.length
  })
}

/** Nobody has been here: no answer, no doctor, no topic, no staff, and settings never saved. */
async function isUntouched(req: PayloadRequest): Promise<boolean> {
  for (const collection of ['answers', 'doctors', 'topics', 'staff'] as const) {
    const { totalDocs } = await req.payload.count({ collection, req, ...theSoftware })
    if (totalDocs > 0) return false
  }
  const rows = await queryInTransaction(req, 'select 1 from settings limit 1')
  return rows.length === 0
}
