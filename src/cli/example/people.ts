import type { PayloadRequest } from 'payload'

import { doctors, topics, type DoctorKey, type TopicKey } from './clinic'
import { paragraphs } from './words'
import type { Doctor, Topic } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { toLexical } from '@/platform/write-lexical'
import { addStaff } from '@/staff/commands'

/** Makes the bylines, and returns the id of each. */
export async function addDoctors(req: PayloadRequest): Promise<Record<DoctorKey, string>> {
  return addEach(doctors, async ({ biography, specialties, ...doctor }) => {
    const data = {
      ...doctor,
      specialties: [...specialties],
      biography: toLexical(paragraphs(...biography)) as Doctor['biography'],
      active: true,
    }
    return req.payload.create({ collection: 'doctors', data, depth: 0, req, ...theSoftware })
  })
}

export async function addTopics(req: PayloadRequest): Promise<Record<TopicKey, string>> {
  return addEach(topics, async ({ introduction, otherNames, ...topic }) => {
    const data = {
      ...topic,
      otherNames: [...otherNames],
      introduction: toLexical(paragraphs(introduction)) as Topic['introduction'],
    }
    return req.payload.create({ collection: 'topics', data, depth: 0, req, ...theSoftware })
  })
}

/** The staff ids of the doctors, who sign what is published. Nobody knows their passwords. */
export async function addSigners(
  req: PayloadRequest,
  doctorIds: Record<DoctorKey, string>,
): Promise<Record<DoctorKey, string>> {
  for (const [key, { name }] of Object.entries(doctors)) {
    const person = { email: `${key}@maple-street.example`, role: 'doctor', name } as const
    const added = await addStaff(
      req.payload,
      { ...person, doctor: doctorIds[key as DoctorKey] },
      new Date(),
      req,
    )
    if (!added.ok) throw new Error(added.problem.message)
  }
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { doctor: { in: Object.values(doctorIds) } },
    depth: 0,
    pagination: false,
    req,
    ...theSoftware,
  })
  return addEach(doctors, async (_, key) => {
    const found = docs.find(({ doctor }) => doctor === doctorIds[key])
    if (!found) throw new Error(`There is no account for ${doctors[key].name}.`)
    return found
  })
}

/** Their names stay under what they signed; their accounts, sessions and links to a password end here. */
export async function dismissSigners(req: PayloadRequest, signers: Record<DoctorKey, string>): Promise<void> {
  for (const id of Object.values(signers)) {
    const data = { active: false }
    await req.payload.update({ collection: 'staff', id, data, depth: 0, req, ...theSoftware })
  }
}

async function addEach<Key extends string, Item>(
  items: Readonly<Record<Key, Item>>,
  add: (item: Item, key: Key) => Promise<{ id: string }>,
): Promise<Record<Key, string>> {
  const ids: [string, string][] = []
  for (const [key, item] of Object.entries<Item>(items)) ids.push([key, (await add(item, key as Key)).id])
  return Object.fromEntries(ids) as Record<Key, string>
}
