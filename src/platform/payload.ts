import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'

/** The one Payload of this process. Throws when the database cannot be reached. */
export async function getPayloadClient(): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}

/** Lets go of the database, so that a command or a test run can end. */
export async function closePayload(): Promise<void> {
  const payload = await getPayloadClient()
  await payload.destroy()
}

/**
 * Runs `work` in one transaction and commits it before it returns; an exception rolls everything back.
 * Inside a request that has a transaction already, `work` joins it and the opener commits.
 */
export async function inTransaction<Outcome>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Outcome>,
  outer?: PayloadRequest,
): Promise<Outcome> {
  if (outer?.transactionID) return work(outer)
  const req = outer ?? (await createLocalReq({}, payload))
  const id = await payload.db.beginTransaction()
  if (!id) throw new Error('The database adapter offers no transactions.')
  req.transactionID = id
  try {
    const outcome = await work(req)
    await payload.db.commitTransaction(id)
    return outcome
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  } finally {
    delete req.transactionID
  }
}
