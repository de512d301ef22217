import { beforeEach, describe, expect, test } from '@jest/globals'

import type { AnswerDraft } from '@/answers/answer-draft'
import { findPublished } from '@/answers/queries'
import { storeTogether } from '@/answers/together/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { newId } from '@/platform/new-id'
import { inTransaction } from '@/platform/payload'
import { takeBack } from '@/questions/withdrawing/commands'
import { approvalOf, draftsOf, storeAll } from '@tests/support/answers/together'
import { openColumn, type Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'
import { pressTakeBack } from '@tests/support/questions/receipts'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let drafts: AnswerDraft[]
const at = new Date('2026-11-28T09:00:00Z')

beforeEach(async () => {
  column = await openColumn()
  drafts = await draftsOf(column)
})

const statuses = async () => {
  const rows = await column.clinic.sql('select title, _status as status from answers order by title, slug')
  return rows.map(({ status, title }) => `${String(title)}: ${String(status)}`)
}

/** An answer that shows her letter. */
const carryingMarens = ({ writer }: Column): AnswerDraft =>
  shortDraft({
    doctors: [writer.doctor?.id ?? ''],
    title: 'Brought back',
    slug: 'brought-back',
    letter: { salutation: null, text: maren.letter, signedAs: null },
  })

describe('what stands in the way of one answer keeps it a draft among many', () => {
  test('its own doctor was to sign', async () => {
    const own = shortDraft({ doctors: [column.reviewer.doctor?.id ?? ''], title: 'By the reviewer' })
    const stored = await storeAll(column, [...drafts, own], await approvalOf(column, at))
    expect(stored.map(({ problem }) => problem?.type ?? null)).toEqual([null, null, null, 'isAuthor'])
    expect(await statuses()).toContain('By the reviewer: draft')
    expect(await column.clinic.sql('select 1 from sign_offs')).toHaveLength(3)
  })

  test.each([
    ['nobody who is no clinician', 'notClinician', 'update staff set doctor_id = null where id = $1'],
    ['nobody who left', 'notStaff', 'update staff set active = false where id = $1'],
  ])('%s signs any of them', async (_, type, leave) => {
    const approval = await approvalOf(column, at)
    await column.clinic.sql(leave, [approval.signer.id])
    const stored = await storeAll(column, drafts, approval)
    expect(stored.map(({ problem }) => problem?.type)).toEqual([type, type, type])
    expect(await column.clinic.sql(`select 1 from answers where _status = 'published'`)).toEqual([])
  })

  test('something is missing, or its topic asks for an emergency card', async () => {
    const topic = await column.payload.create({
      collection: 'topics',
      data: { name: 'Chest pain', needsEmergencyCard: true },
    })
    const some = [
      shortDraft({ doctors: [] }),
      { ...shortDraft(drafts[1]), topics: [topic.id] },
      shortDraft(drafts[2]),
    ]
    const stored = await storeAll(column, some, await approvalOf(column, at))
    expect(stored.map(({ problem }) => problem?.message ?? null)).toEqual([
      expect.stringMatching(/^Say who answers/),
      expect.stringMatching(/^Add an emergency card: the topic “Chest pain” needs one/),
      null,
    ])
  })

  test('its address is another’s, or was before that was withdrawn', async () => {
    const taken = await column.published('Warts')
    const gone = await column.published('Chilblains')
    await withdrawAnswer(column.payload, { answerId: gone.id, reason: 'It was wrong.', at })
    const some = [taken, gone].map(({ slug }) => shortDraft({ doctors: drafts[0]?.doctors, slug }))
    const stored = await storeAll(column, some, await approvalOf(column, at))
    expect(stored.map(({ problem }) => problem?.type)).toEqual(['addressTaken', 'addressTaken'])
    expect(await findPublished('chilblains')).toMatchObject({ kind: 'withdrawn' })
  })

  test('it carries the words of a letter that was taken back', async () => {
    const { receiptToken } = await letterOf(column)
    await pressTakeBack(receiptToken, 'publishing')
    const carrying = carryingMarens(column)
    const stored = await storeAll(column, [...drafts, carrying], await approvalOf(column, at))
    expect(stored.map(({ problem }) => problem?.type ?? null)).toEqual([null, null, null, 'noConsent'])
  })

  test('its letter is taken back while they are stored: then it leaves the site', async () => {
    const { questionId } = await letterOf(column)
    const draft = carryingMarens(column)
    let taking: Promise<unknown> | undefined
    await inTransaction(column.payload, async (req) => {
      const approval = await approvalOf(column, at)
      const [problem] = await storeTogether(req, [{ id: newId(), draft, publishedAt: null }], approval)
      expect(problem).toBeNull()
      taking = takeBack(column.payload, { questionId, what: 'publishing', at: new Date() })
      await waitUntil('the withdrawal waits for them', async () => {
        const waiting = await column.clinic.sql(
          `select 1 from pg_locks where locktype = 'advisory' and not granted`,
        )
        return waiting.length > 0
      })
    })
    expect(await taking).toMatchObject({ ok: true })
    const [held] = await column.clinic.sql('select answer_id from private.answers_without_consent')
    expect(await column.clinic.sql('select id as answer_id from answers')).toEqual([held])
  })

  test('what is stored is not what was signed, and then nothing of it is', async () => {
    await column.clinic.sql(
      `create function spoil() returns trigger language plpgsql as $$ begin new.limits := 'Spoiled.'; return new; end $$;
       create trigger spoil before insert on answers for each row execute function spoil()`,
    )
    try {
      await expect(storeAll(column, drafts, await approvalOf(column, at))).rejects.toThrow(
        /not what was signed off/,
      )
      expect(await statuses()).toEqual([])
      expect(await column.clinic.sql('select 1 from sign_offs')).toEqual([])
    } finally {
      await column.clinic.sql('drop trigger spoil on answers; drop function spoil')
    }
  })
})
