import type { PayloadRequest } from 'payload'

import type { DoctorKey, TopicKey } from './clinic'
import type { ExampleAnswer, PublishedFate, WithdrawnFate } from './example-answer'
import { draftAnswer, publishAnswer } from '@/answers/commands'
import { signOff } from '@/answers/sign-offs/commands'
import { hashOfNewest } from '@/answers/sign-offs/queries'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { theSoftware } from '@/platform/actors'
import type { Result } from '@/platform/result'

interface Ids {
  doctors: Record<DoctorKey, string>
  topics: Record<TopicKey, string>
  /** Staff ids. */
  signers: Record<DoctorKey, string>
  /** Ids of the answers that are in already, by slug. */
  known: ReadonlyMap<string, string>
}

/** Takes one example answer down the road that every answer takes: draft, sign-off, publication, withdrawal. */
export async function addAnswer(
  req: PayloadRequest,
  answer: ExampleAnswer,
  ids: Ids,
): Promise<{ id: string; slug: string }> {
  const draft = {
    ...answer.draft,
    doctors: answer.doctors.map((key) => ids.doctors[key]),
    topics: answer.topics.map((key) => ids.topics[key]),
  }
  const added = await draftAnswer(req.payload, draft, req)
  if (answer.changes.length > 0) await noteChanges(req, added.id, answer.changes)
  if (answer.fate.is !== 'draft') await publish(req, added.id, answer.fate, ids)
  if (answer.fate.is === 'withdrawn') await withdraw(req, added.id, answer.fate, ids)
  return added
}

async function noteChanges(
  req: PayloadRequest,
  id: string,
  changes: ExampleAnswer['changes'],
): Promise<void> {
  const data = { changes }
  await req.payload.update({ collection: 'answers', id, data, draft: true, depth: 0, req, ...theSoftware })
}

async function publish(
  req: PayloadRequest,
  answerId: string,
  { reviewer, signedOn, publishedOn }: Omit<PublishedFate, 'is'>,
  { signers }: Ids,
): Promise<void> {
  const note = 'Comes with the software, as an example.'
  const order = {
    answerId,
    staffId: signers[reviewer],
    hash: await hashOfNewest(req, answerId),
    via: 'commandLine',
    note,
    at: atClinicNoon(signedOn),
  } as const
  mustHold(await signOff(req.payload, order, req))
  mustHold(await publishAnswer(req.payload, { answerId, at: atClinicNoon(publishedOn) }, req))
}

async function withdraw(
  req: PayloadRequest,
  answerId: string,
  { reason, readInstead, withdrawnOn }: WithdrawnFate,
  { known }: Ids,
): Promise<void> {
  const order = { answerId, reason, readInstead: known.get(readInstead), at: atClinicNoon(withdrawnOn) }
  mustHold(await withdrawAnswer(req.payload, order, req))
}

/** The example is ours: what is refused here is a mistake of ours, never of whoever starts the software. */
function mustHold(result: Result<unknown, { message: string }>): void {
  if (!result.ok) throw new Error(`The example column was refused. ${result.problem.message}`)
}

function atClinicNoon(day: string): Date {
  return new Date(`${day}T20:00:00.000Z`)
}
