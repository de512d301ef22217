import type { Payload } from 'payload'

import { readDoctorName } from '@/doctors/doctor-name'
import { findDoctorByName } from '@/doctors/queries'

/** The doctor a command line names: its id, or a sentence that says why there is none. Both null if none is named. */
export interface Byline {
  doctor: string | null
  problem: string | null
}

/** `named` is written as bylines are: “A. Writer, MD”, or the name alone. */
export async function findByline(payload: Payload, named: string | null): Promise<Byline> {
  if (named === null) return { doctor: null, problem: null }
  const read = readDoctorName(named)
  if (!read.ok)
    return { doctor: null, problem: `“${named}” is no name of a doctor. Write --doctor "A. Writer, MD".` }
  const { name, credentials } = read.value
  const doctor = await findDoctorByName(payload, name)
  if (!doctor) {
    return {
      doctor: null,
      problem: `there is no doctor named “${name}”. Add them in the panel, under Doctors.`,
    }
  }
  // Other credentials may mean another person of the same name.
  if (credentials && doctor.credentials && credentials !== doctor.credentials) {
    const recorded = `${name}, ${doctor.credentials}`
    return {
      doctor: null,
      problem: `the doctor in the record is “${recorded}”. Write it so, or change the record.`,
    }
  }
  return { doctor: doctor.id, problem: null }
}
