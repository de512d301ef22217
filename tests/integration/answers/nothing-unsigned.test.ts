import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Payload } from 'payload'

import { draftAnswer, publishAnswer, unpublishAnswer } from '@/answers/commands'
import { hashOfAnswer } from '@/answers/sign-off'
import { commentOn } from '@/answers/comments/commands'
import { noteCorrection, reviewUnchanged } from '@/answers/publication/commands'
import { askForSignOff, returnToWriter } from '@/answers/sign-off-requests/commands'
import { signOff } from '@/answers/sign-offs/commands'
import { callOffPublication, schedulePublication } from '@/answers/scheduling/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { queryDatabase } from '@/platform/transactions'
import { restoreVersion } from '@tests/support/answers/restore-version'
import { clockIn } from '@tests/support/answers/schedules'
import { waitUntilDue } from '@tests/support/answers/wait-until-due'
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
  'schedule',
  'callOff',
  'waitUntilDue',
] as const
/** `ANY_SEQUENCES=10000 node src/cli/test.mjs integration` for as many as were promised; that takes an hour or two. */
const sequences = Number(process.env.ANY_SEQUENCES ?? 24)
/** So many go on side by side, so that one computes while another waits for the database, and they get in each other’s way. */
const walkers = 4
const step = fc.record({ deed: fc.constantFrom(...deeds), pick: fc.nat(1_000), words: fc.nat(2) })
/** Readers see the answer from the start, or will at a time that was chosen. */
const beginnings = [
  ['read', 'sign', 'publish'],
  ['read', 'sign', 'schedule'],
] as const
const first = fc.constantFrom(...beginnings).map((begun) => stepsOf(...begun))
/** What each walker does first: so chance does not decide whether readers see an answer, at once or at a chosen time. */
const sure: [Step[], Step[]][] = [
  [stepsOf('read', 'sign', 'publish'), stepsOf('edit', 'publish', 'flag')],
  [stepsOf('read', 'sign', 'schedule'), stepsOf('waitUntilDue', 'edit', 'publish')],
]
const wordings = ['Rest the leg.', 'Stretch the calf.', 'Walk a few steps.']

/** What was approved, by all walkers: `answer hash`. */
const signed = new Set<string>()
let [drafts, walked] = [0, 0]

test(
  'whatever happens in whatever order, nothing unsigned is ever public',
  async () => {
    const seen = { published: 0, publishedAtATime: 0 }
    await Promise.all(Array.from({ length: walkers }, () => walk(Math.ceil(sequences / walkers), seen)))
    // The walk has to reach the public side, or it proves nothing.
    expect(seen.published).toBeGreaterThanOrEqual(walkers * sure.length)
    expect(seen.publishedAtATime).toBeGreaterThanOrEqual(walkers)
  },
  240_000 + sequences * 5_000,
)

function walk(numRuns: number, seen: { published: number; publishedAtATime: number }): Promise<void> {
  const steps = fc.array(step, { minLength: 5, maxLength: 14 })
  const anything = fc.asyncProperty(first, steps, async (begun, more) => {
    const answers = [await draft()]
    /** What the reviewer has in front of them, by answer: it may be old by the time they sign. */
    const desk = new Map<string, string>()
    for (const each of [...begun, ...more]) {
      if ((await carryOut(each, answers, desk)) === 'publishedAtATime') seen.publishedAtATime++
      seen.published += await countPublic(answers)
      const open = await queryDatabase(
        payload,
        `select answer_id from sign_off_requests where state = 'open' group by 1 having count(*) > 1`,
      )
      expect(open).toEqual([])
    }
    await clear(answers)
    // Whoever runs so many that it takes an hour hears that they go on; nothing else would tell them from stuck ones.
    if (process.env.ANY_SEQUENCES && ++walked % 100 === 0)
      process.stderr.write(`${walked} sequences walked.\n`)
  })
  return fc.assert(anything, { numRuns, endOnFailure: true, includeErrorInReport: true, examples: sure })
}

/**
 * How many of a walker’s answers readers see, each with words that were approved. The other walkers look at theirs,
 * which may change between the two statements that one list takes.
 */
async function countPublic(answers: string[]): Promise<number> {
  const where = { id: { in: answers } }
  const { docs } = await payload.find({
    collection: 'answers',
    where,
    overrideAccess: false,
    depth: 0,
    limit: 100,
  })
  const unsigned = docs.filter((live) => !isSigned(live.id, hashOfAnswer(live)))
  expect(unsigned).toEqual([])
  return docs.length
}

const isSigned = (id: string, hash: string): boolean => signed.has(`${id} ${hash}`)

type Step = { deed: (typeof deeds)[number]; pick: number; words: number }

function stepsOf(...named: Step['deed'][]): Step[] {
  return named.map((deed) => ({ deed, pick: 0, words: 0 }))
}

async function carryOut(
  { deed, pick, words }: Step,
  answers: string[],
  desk: Map<string, string>,
): Promise<'publishedAtATime' | undefined> {
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
  if (deed === 'restore') await restoreVersion(payload, writer, id, pick)
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
    if (outcome.ok) expect(isSigned(id, hash)).toBe(true)
  }
  if (deed === 'correct') await noteCorrection(payload, { ...order, kind: 'update', text })
  if (deed === 'publish') await publishAnswer(payload, order)
  if (deed === 'schedule')
    await schedulePublication(payload, { answerId: id, staffId: writer.staff.id, at: clockIn(5) })
  if (deed === 'callOff') await callOffPublication(payload, { answerId: id, staffId: writer.staff.id })
  if (deed === 'waitUntilDue' && (await waitUntilDue(payload, id)) === 'published') return 'publishedAtATime'
  if (deed === 'unpublish') await unpublishAnswer(payload, id)
  if (deed === 'withdraw') {
    const { _status } = await payload.findByID({ collection: 'answers', id, depth: 0 })
    const outcome = await withdrawAnswer(payload, { ...order, reason: 'It was out of date.' })
    expect(outcome.ok).toBe(_status === 'published')
  }
}

/** At an address of its own: two drafts begun at one moment are suggested the same, and only one of them can be public. */
async function draft(): Promise<string> {
  const words = shortDraft({ doctors: [writer.doctor?.id ?? ''], slug: `leg-cramps-${drafts++}` })
  return (await draftAnswer(payload, words)).id
}

async function clear(answers: string[]): Promise<void> {
  for (const id of answers) await unpublishAnswer(payload, id)
}
