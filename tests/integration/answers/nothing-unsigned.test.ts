import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLocalReq, type Payload } from 'payload'

import { draftAnswer, publishAnswer, unpublishAnswer } from '@/answers/commands'
import { hashOfAnswer } from '@/answers/sign-off'
import { commentOn } from '@/answers/comments/commands'
import { noteCorrection, reviewUnchanged } from '@/answers/publication/commands'
import { askForSignOff, returnToWriter } from '@/answers/sign-off-requests/commands'
import { signOff } from '@/answers/sign-offs/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { shortDraft } from '@tests/support/drafts'

let clinic: Clinic
let payload: Payload
let writer: Person
let reviewer: Person

beforeAll(async () => {
  clinic = await openClinic()
  payload = clinic.payload
  writer = await clinic.hire('doctor', { doctor: 'Ana Writer' })
  reviewer = await clinic.hire('doctor', { doctor: 'Ben Reviewer' })
})

/** What somebody does next; `pick` chooses among the answers and versions there are. */
const deeds = [
  'edit',
  'editQuietly',
  'read',
  'sign',
  'move',
  'restore',
  'duplicate',
  'bulkEdit',
  'publish',
  'unpublish',
  'withdraw',
  'flag',
  'ask',
  'giveBack',
  'comment',
  'review',
  'correct',
] as const
/** `ANY_SEQUENCES=10000 node src/cli/test.mjs integration` for as many as were promised; that takes hours. */
const sequences = Number(process.env.ANY_SEQUENCES ?? 20)
const step = fc.record({ deed: fc.constantFrom(...deeds), pick: fc.nat(1_000), words: fc.nat(2) })
const publicFirst = (['read', 'sign', 'publish'] as const).map((deed) => ({ deed, pick: 0, words: 0 }))
const wordings = ['Rest the leg.', 'Stretch the calf.', 'Walk a few steps.']

test(
  'whatever happens in whatever order, nothing unsigned is ever public',
  async () => {
    let published = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
        const answers = [await draft()]
        const signed = new Set<string>()
        /** What the reviewer has in front of them, by answer: it may be old by the time they sign. */
        const desk = new Map<string, string>()
        for (const each of [...publicFirst, ...steps]) {
          await carryOut(each, answers, signed, desk)
          for (const live of await publicAnswers()) {
            expect(signed).toContain(`${live.id} ${hashOfAnswer(live)}`)
            published++
          }
          const open = await clinic.sql(
            `select answer_id from sign_off_requests where state = 'open' group by 1 having count(*) > 1`,
          )
          expect(open).toEqual([])
        }
        await clear(answers)
      }),
      { numRuns: sequences, endOnFailure: true },
    )
    // The walk has to reach the public side, or it proves nothing.
    expect(published).toBeGreaterThan(40)
  },
  240_000 + sequences * 5_000,
)

type Step = { deed: (typeof deeds)[number]; pick: number; words: number }

async function carryOut(
  { deed, pick, words }: Step,
  answers: string[],
  signed: Set<string>,
  desk: Map<string, string>,
): Promise<void> {
  const id = answers[pick % answers.length] ?? ''
  const text = wordings[words] ?? ''
  const answer = { collection: 'answers', id, user: writer.user, overrideAccess: false } as const
  const order = { answerId: id, at: new Date() }
  if (deed === 'edit') await payload.update({ ...answer, data: { summary: text } })
  if (deed === 'editQuietly')
    await payload.update({ ...answer, data: { limits: text }, draft: true, autosave: true })
  if (deed === 'bulkEdit') {
    await payload.update({ collection: 'answers', where: { id: { in: answers } }, data: { stepsLead: text } })
  }
  if (deed === 'flag') {
    const flagged = payload.update({ ...answer, data: { _status: 'published', summary: text } })
    await expect(flagged).rejects.toMatchObject({ status: 403 })
  }
  if (deed === 'duplicate') answers.push((await payload.duplicate(answer)).id)
  if (deed === 'restore') await restore(id, pick)
  if (deed === 'sign') {
    const hash = desk.get(id) ?? ''
    const outcome = await signOff(payload, { ...order, staffId: reviewer.staff.id, hash, via: 'panel' })
    if (outcome.ok) signed.add(`${id} ${hash}`)
  }
  if (deed === 'read') {
    desk.set(id, hashOfAnswer(await payload.findByID({ collection: 'answers', id, draft: true, depth: 0 })))
  }
  if (deed === 'move')
    await payload.update({ ...answer, data: { slug: `address-${id.slice(0, 8)}-${words}` } })
  if (deed === 'ask') await askForSignOff(payload, { ...order, by: writer.staff.id, of: reviewer.staff.id })
  if (deed === 'giveBack') await returnToWriter(payload, { ...order, staffId: reviewer.staff.id, note: text })
  if (deed === 'comment')
    await commentOn(payload, { ...order, staffId: reviewer.staff.id, path: 'summary', quote: text, text })
  if (deed === 'review') {
    const hash = desk.get(id) ?? ''
    const outcome = await reviewUnchanged(payload, { ...order, staffId: reviewer.staff.id, hash })
    if (outcome.ok) expect(signed).toContain(`${id} ${hash}`)
  }
  if (deed === 'correct') await noteCorrection(payload, { ...order, kind: 'update', text })
  if (deed === 'publish') await publishAnswer(payload, order)
  if (deed === 'unpublish') await unpublishAnswer(payload, id)
  if (deed === 'withdraw') {
    const { _status } = await payload.findByID({ collection: 'answers', id, depth: 0 })
    const outcome = await withdrawAnswer(payload, { ...order, reason: 'It was out of date.' })
    expect(outcome.ok).toBe(_status === 'published')
  }
}

async function restore(id: string, pick: number): Promise<void> {
  const { docs } = await payload.findVersions({
    collection: 'answers',
    where: { parent: { equals: id } },
    limit: 50,
  })
  const version = docs[pick % docs.length]?.id ?? ''
  await restoreAsDraft(await createLocalReq({ user: writer.user }, payload), 'answers', version)
}

async function draft(): Promise<string> {
  const words = shortDraft({ doctors: [writer.doctor?.id ?? ''] })
  return (await draftAnswer(payload, words)).id
}

async function publicAnswers() {
  const { docs } = await payload.find({ collection: 'answers', overrideAccess: false, depth: 0, limit: 100 })
  return docs
}

async function clear(answers: string[]): Promise<void> {
  for (const id of answers) await unpublishAnswer(payload, id)
}
