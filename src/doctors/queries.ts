import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import type { Doctor } from '@/payload-types'

/** The doctor of exactly this name, without credentials, whether or not they still answer here; else null. */
export async function findDoctorByName(
  payload: Payload,
  name: string,
  req?: PayloadRequest,
): Promise<Doctor | null> {
  const { docs } = await payload.find({
    collection: 'doctors',
    where: { name: { equals: name } },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs[0] ?? null
}
