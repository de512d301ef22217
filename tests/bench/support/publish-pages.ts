import path from 'node:path'

import type { Payload } from 'payload'

import { draftAnswer, publishAnswer } from '@/answers/commands'
import { hashOfAnswer } from '@/answers/sign-off'
import { signOff } from '@/answers/sign-offs/commands'
import type { DoctorView } from '@/doctors/doctor-view'
import { importPageFile } from '@/importing/commands'
import { theSoftware } from '@/platform/actors'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { addStaff } from '@/staff/commands'
import { findStaffByEmail } from '@/staff/queries'
import { ingridSolheim, samuelOkafor } from '@tests/support/answers/doctors'
import { heelPain } from '@tests/support/answers/heel-pain'

const at = new Date()
const reviewer = 'reviewer@example.org'

// Adds to the example column what is measured beside it: the longest of the examples that the tests read, and,
// where SHARED_DATA names its folder, the source document. Both take the road that every answer takes.
const payload = await getPayloadClient()
try {
  const author = await addDoctor(payload, ingridSolheim)
  await addReviewer(payload, await addDoctor(payload, samuelOkafor))
  await publishHeelPain(payload, author)
  if (process.env.SHARED_DATA) await publishSourceDocument(payload, process.env.SHARED_DATA)
} finally {
  await closePayload()
}

async function addDoctor(payload: Payload, { name, credentials, specialties }: DoctorView): Promise<string> {
  const data = { name, credentials, specialties, active: true }
  return (await payload.create({ collection: 'doctors', data, depth: 0, ...theSoftware })).id
}

async function addReviewer(payload: Payload, doctor: string): Promise<void> {
  const person = { email: reviewer, role: 'doctor', name: samuelOkafor.name, doctor } as const
  const added = await addStaff(payload, person, at)
  if (!added.ok) throw new Error(added.problem.message)
}

async function publishHeelPain(payload: Payload, author: string): Promise<void> {
  // What the column itself gives an answer is left to it.
  const { id, reviewer: _, publishedAt, lastReviewedOn, reviewDueOn, related, changes, ...draft } = heelPain
  const topics = []
  for (const { name } of heelPain.topics) {
    topics.push((await payload.create({ collection: 'topics', data: { name }, ...theSoftware })).id)
  }
  const { id: answerId } = await draftAnswer(payload, { ...draft, doctors: [author], topics })
  const data = { changes }
  await payload.update({ collection: 'answers', id: answerId, data, draft: true, depth: 0, ...theSoftware })

  const staff = await findStaffByEmail(payload, reviewer)
  const hash = hashOfAnswer(
    await payload.findByID({ collection: 'answers', id: answerId, draft: true, depth: 0 }),
  )
  const signed = await signOff(payload, { answerId, staffId: staff?.id ?? '', hash, via: 'commandLine', at })
  if (!signed.ok) throw new Error(signed.problem.message)
  const published = await publishAnswer(payload, { answerId, at })
  if (!published.ok) throw new Error(published.problem.message)
}

async function publishSourceDocument(payload: Payload, folder: string): Promise<void> {
  const file = path.join(folder, 'seed', 'muscle-spasms.txt')
  const options = { doctor: ingridSolheim.name, publish: { reviewer, at } }
  const { lines, failed } = await importPageFile(payload, file, options)
  if (failed) throw new Error(lines.join('\n'))
}
