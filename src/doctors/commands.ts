import type { Payload, PayloadRequest } from 'payload'

import { readDoctorName, type DoctorNameProblem } from './doctor-name'
import { findDoctorByName } from './queries'
import { theSoftware } from '@/platform/actors'
import { fail, succeed, type Result } from '@/platform/result'
import type { Doctor } from '@/payload-types'

export interface FoundDoctor {
  doctor: Doctor
  isNew: boolean
}

export type FindOrCreateDoctorProblem =
  DoctorNameProblem | { type: 'otherCredentials'; name: string; recorded: string }

/**
 * The doctor a command line names, as in "A. Writer, MD"; made if there is none of that name.
 * Refuses where the name stands in the record with other credentials, since that may be another person.
 */
export async function findOrCreateDoctor(
  payload: Payload,
  text: string,
  req?: PayloadRequest,
): Promise<Result<FoundDoctor, FindOrCreateDoctorProblem>> {
  const read = readDoctorName(text)
  if (!read.ok) return read
  const { name, credentials } = read.value

  const known = await findDoctorByName(payload, name, req)
  if (known?.credentials && credentials && known.credentials !== credentials) {
    return fail({ type: 'otherCredentials', name, recorded: known.credentials })
  }
  if (known) return succeed({ doctor: known, isNew: false })

  const doctor = await payload.create({
    collection: 'doctors',
    data: { name, credentials, active: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  return succeed({ doctor, isNew: true })
}
