import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { RedFlagRule } from '@/payload-types'
import { readPublishedAddress } from '@/api/published/published-address'
import type { Submission } from '@/questions/question'
import { signOff } from '@/answers/sign-offs/commands'
import { openColumn, type Column } from '@tests/support/column'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'
import { oddCalls, type OddCall } from '@tests/support/api/odd-calls'

import { seen, send, signIn } from './caller'

/** How many calls each of the five makes; `ANY_CALLS=4000 node src/cli/test.mjs integration` for more. */
const runs = Number(process.env.ANY_CALLS ?? 500)
/** In milliseconds; told to whoever asks for a number of calls, since a machine that is busy proves nothing. */
let slowest = 0

/** What nobody but those it is for may ever see, and where it stands. */
const secrets = {
  licence: 'CNRY-licence-1',
  email: 'cnry-email-1@canary.test',
  note: 'CNRY-note-1',
  draft: 'CNRY-draft-1',
  letter: 'CNRY-letter-1',
  contactName: 'CNRY-contact-1',
  contactEmail: 'cnry-contact-2@canary.test',
  receipt: 'CNRY-receipt-1',
}

const ownRule = {
  type: 'addition',
  isActive: true,
  name: 'Well water',
  level: 'urgent',
  anyWords: ['brown well'],
  card: 'Drink no water from your well until we have called you.',
} satisfies Omit<RedFlagRule, 'createdAt' | 'id' | 'updatedAt'>

let column: Column
let known: Record<string, string[]>
const sessions = new Map<string, Record<string, string>>()

beforeAll(async () => {
  column = await openColumn()
  const { clinic, payload, writer, reviewer } = column
  const answer = await column.draft('Cramps')
  const hash = await column.read(answer.id)
  const signing = {
    answerId: answer.id,
    staffId: reviewer.staff.id,
    hash,
    via: 'panel',
    at: new Date(),
  } as const
  await signOff(payload, { ...signing, note: secrets.note })
  await column.publish(answer.id)
  await payload.update({ collection: 'answers', id: answer.id, data: { title: secrets.draft }, draft: true })
  await payload.update({
    collection: 'staff',
    id: writer.staff.id,
    data: { licence: { number: secrets.licence, state: 'OR' } },
  })
  await clinic.sql('update users set email = $1 where id = $2', [secrets.email, writer.user.id])
  const topic = await payload.create({ collection: 'topics', data: { name: 'Sleep' } })
  const cause = await payload.create({ collection: 'causes', data: { name: 'Salt' } })
  const { questionId } = await letterOf(clinic, {
    ...maren,
    letter: secrets.letter,
    topics: [topic.id],
    contact: { ...maren.contact, name: secrets.contactName, email: secrets.contactEmail },
  } as Submission)
  await clinic.sql('update questions set receipt_hash = $1 where id = $2', [secrets.receipt, questionId])
  const rule = await payload.create({ collection: 'red-flag-rules', data: ownRule })
  known = {
    questions: [questionId],
    'red-flag-rules': [rule.id],
    answers: [answer.id],
    topics: [topic.id],
    causes: [cause.id],
    doctors: [String(reviewer.doctor?.id)],
    staff: [writer.staff.id],
    users: [writer.user.id],
  }
  sessions.set('anonymous', {})
  for (const role of ['frontDesk', 'doctor', 'editor', 'admin'] as const) {
    sessions.set(role, (await signIn(await clinic.hire(role))).session)
  }
})

afterAll(() => {
  if (process.env.ANY_CALLS) process.stderr.write(`The slowest call took ${Math.round(slowest)} ms.\n`)
})

/** A contact has an order of its own, which these calls do not know: by no other road anybody sees one. */
const sealed = [secrets.contactName, secrets.contactEmail, secrets.receipt]

/** Who may see which of the secrets. Drafts are for everybody who works here; a new letter is for no doctor yet. */
const hidden: [string, string[]][] = [
  ['anonymous', Object.values(secrets)],
  ['frontDesk', [secrets.licence, secrets.email, secrets.note, ...sealed]],
  ['doctor', [secrets.licence, secrets.email, secrets.letter, ...sealed]],
  ['editor', [secrets.licence, secrets.email, ...sealed]],
  ['admin', sealed],
]

test.each(hidden)(
  'whatever %s asks is answered, without a fault of ours and without what they may not see',
  async (who, mayNotSee) => {
    await fc.assert(
      fc.asyncProperty(oddCalls(column.payload, known), async (call) => {
        const { status, body } = await answered(call, sessions.get(who) ?? {})
        expect(status < 500 || { status, body }).toBe(true)
        expect(body).not.toMatch(/node_modules|\n {4}at |select "|insert into/)
        expect(body).not.toContain(process.cwd())
        for (const secret of mayNotSee) expect(body.toLowerCase()).not.toContain(secret.toLowerCase())
        if (who === 'anonymous' && !isPublished(call)) {
          expect([status, body]).toEqual([404, '{"errors":[{"message":"Not found"}]}'])
        }
      }),
      { numRuns: runs, endOnFailure: true },
    )
    const me = await send('GET', '/api/users/me', { headers: sessions.get(who) })
    expect(me.status).toBe(who === 'anonymous' ? 404 : 200)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  },
)

async function answered({ method, path, headers, body }: OddCall, session: Record<string, string>) {
  const began = performance.now()
  const answer = await seen(await send(method, path, { headers: { ...headers, ...session }, body }))
  slowest = Math.max(slowest, performance.now() - began)
  return answer
}

const isPublished = ({ method, path }: OddCall) =>
  readPublishedAddress(method, new URL(path, 'https://column.example.org')) !== null
