import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'

export interface FreeProfile {
  id: string
  name: string
}

/** Doctors’ profiles that belong to nobody under Staff, by name. */
export async function listFreeProfiles(payload: Payload, req?: PayloadRequest): Promise<FreeProfile[]> {
  const all = { depth: 0, pagination: false, req, ...theSoftware }
  const { docs: staff } = await payload.find({ collection: 'staff', select: { doctor: true }, ...all })
  const taken = staff.flatMap(({ doctor }) => (doctor ? [idOf(doctor)] : []))
  const { docs } = await payload.find({
    collection: 'doctors',
    where: { id: { not_in: taken } },
    select: { name: true, credentials: true },
    sort: 'name',
    ...all,
  })
  return docs.map(({ id, name, credentials }) => ({
    id,
    name: [name, credentials].filter(Boolean).join(', '),
  }))
}
