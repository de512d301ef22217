import type { Payload } from 'payload'

import { findDoctorByName } from '@/doctors/queries'
import type { DoctorLine } from '@/importing/lines/answer-shape'
import type { Tally } from '@/importing/lines/tally'
import { theSoftware } from '@/platform/actors'
import { fail, succeed, type Result } from '@/platform/result'
import { findTopicByName } from '@/topics/queries'

/** The doctors and topics that lines name, each looked up or made once in a run. */
export interface Names {
  doctorOf: (line: DoctorLine) => Promise<Result<string, string>>
  topicOf: (name: string) => Promise<string>
}

/** Whoever is made is counted in `tally`. They are kept before the answers that name them, which may yet be refused. */
export function openNames(payload: Payload, tally: Tally): Names {
  const doctors = new Map<string, Result<string, string>>()
  const topics = new Map<string, string>()
  return {
    doctorOf: async (line) => {
      const key = JSON.stringify([line.name, line.credentials])
      const found = doctors.get(key) ?? (await findOrMakeDoctor(payload, line, tally))
      doctors.set(key, found)
      return found
    },
    topicOf: async (name) => {
      const found = topics.get(name) ?? (await findOrMakeTopic(payload, name, tally))
      topics.set(name, found)
      return found
    },
  }
}

async function findOrMakeDoctor(
  payload: Payload,
  { credentials, declaredInterests, name, specialties }: DoctorLine,
  tally: Tally,
): Promise<Result<string, string>> {
  const known = await findDoctorByName(payload, name)
  if (known?.credentials && credentials && known.credentials !== credentials) {
    const recorded = `“${name}, ${known.credentials}”`
    return fail(`The doctor in the record is ${recorded}. Write it so, or change the record.`)
  }
  if (known) return succeed(known.id)
  // A byline of old: whether they still answer here, and may sign, is not for a file to say.
  const data = { name, credentials, specialties, declaredInterests, active: false }
  const { id } = await payload.create({ collection: 'doctors', data, depth: 0, ...theSoftware })
  tally.doctors += 1
  return succeed(id)
}

async function findOrMakeTopic(payload: Payload, name: string, tally: Tally): Promise<string> {
  const known = await findTopicByName(payload, name)
  if (known) return known.id
  const { id } = await payload.create({ collection: 'topics', data: { name }, depth: 0, ...theSoftware })
  tally.topics += 1
  return id
}
