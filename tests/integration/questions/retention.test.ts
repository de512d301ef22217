import { beforeEach, describe, expect, test } from '@jest/globals'

import { inTransaction } from '@/platform/payload'
import { afterArrival } from '@/questions/mails/commands'
import { submitQuestion } from '@/questions/commands'
import { expireLetters } from '@/questions/retention/commands'
import { tellSilent } from '@/questions/silent/commands'
import { listSilent } from '@/questions/silent/queries'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { mailThrough } from '@tests/support/mail-server'
import { arrivalOf, maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'

let clinic: Clinic

beforeEach(async () => {
  clinic = await openClinic()
  await clinic.payload.updateGlobal({
    slug: 'settings',
    data: { contactRetentionDays: 30, retentionDays: 365, spamRetentionDays: 14 },
  })
})

const close = (id: string, days: number, outcome = 'cannotAnswer') =>
  clinic.sql(
    `update questions set status = 'closed', outcome = $3::text::enum_questions_outcome,
                          closed_at = now() - $2 * interval '1 day' where id = $1`,
    [id, days, outcome],
  )

const letters = () => clinic.sql('select id from questions')
const contacts = () => clinic.sql('select question_id from private.contacts')

describe('what is kept of somebody', () => {
  test('is how to reach them for 30 days after the end, and not an hour less', async () => {
    const early = await letterOf(clinic)
    const late = await letterOf(clinic)
    await letterOf(clinic)
    await close(early.questionId, 29.96)
    await close(late.questionId, 30)
    expect(await expireLetters(clinic.payload)).toEqual({ contacts: 1, letters: 0 })
    expect(await contacts()).toHaveLength(2)
    const rows = await clinic.sql(
      'select contact_deleted_at is not null as gone from questions where id = $1',
      [late.questionId],
    )
    expect(rows).toEqual([{ gone: true }])
    expect(await expireLetters(clinic.payload)).toEqual({ contacts: 0, letters: 0 })
  })

  test('is their letter for a year, a month where they took it back, and its reference in the audit', async () => {
    const answered = await letterOf(clinic)
    const withdrawn = await letterOf(clinic)
    const kept = await letterOf(clinic)
    await close(answered.questionId, 365, 'answered')
    await close(withdrawn.questionId, 30, 'withdrawn')
    await close(kept.questionId, 29, 'withdrawn')
    expect(await expireLetters(clinic.payload)).toMatchObject({ letters: 2 })
    expect(await letters()).toEqual([{ id: kept.questionId }])
    const rows = await clinic.sql(
      `select subject_name, details from private.audit where action = 'question.expire' order by seq`,
    )
    expect(rows.map((row) => row.subject_name).sort()).toEqual(
      [answered.reference, withdrawn.reference].sort(),
    )
    expect(JSON.stringify(await clinic.sql('select * from private.audit'))).not.toMatch(/cramp|maren/i)
  })

  test('is kept as long as another letter waits that asks the same, and its writer is to be told', async () => {
    const first = await letterOf(clinic)
    const second = await letterOf(clinic)
    await close(second.questionId, 400, 'merged')
    await clinic.sql('update questions set duplicate_of_id = $1 where id = $2', [
      first.questionId,
      second.questionId,
    ])
    expect(await expireLetters(clinic.payload)).toEqual({ contacts: 0, letters: 0 })
    await close(first.questionId, 31, 'answered')
    expect(await expireLetters(clinic.payload)).toEqual({ contacts: 2, letters: 0 })
  })

  test('is two weeks where it was no letter', async () => {
    await letterOf(clinic, maren, { suspicions: ['honeypot'], at: new Date(Date.now() - 15 * 86_400_000) })
    await letterOf(clinic, maren, { suspicions: ['honeypot'] })
    expect(await expireLetters(clinic.payload)).toEqual({ contacts: 0, letters: 1 })
  })

  test('goes with the mails that wait or have failed', async () => {
    mailThrough('smtp://127.0.0.1:9')
    const sent = await submitQuestion(clinic.payload, arrivalOf(maren), new Date(), (req, received) =>
      afterArrival(req, received, maren),
    )
    mailThrough(undefined)
    if (!sent.ok) throw new Error(sent.problem.message)
    expect(await clinic.sql('select 1 from pgboss.job')).toHaveLength(1)
    await close(sent.value.questionId, 31)
    await expireLetters(clinic.payload)
    expect(await clinic.sql('select 1 from pgboss.job')).toEqual([])
  })

  test('goes although there is more of it than one transaction takes, and two do it at once (case 114)', async () => {
    for (let at = 0; at < 6; at++) await Promise.all(Array.from({ length: 10 }, () => letterOf(clinic)))
    await clinic.sql(`update questions set status = 'closed', closed_at = now() - interval '400 days'`)
    const done = await Promise.all([expireLetters(clinic.payload), expireLetters(clinic.payload)])
    await expireLetters(clinic.payload)
    expect(done[0].letters + done[1].letters).toBeLessThanOrEqual(60)
    expect(await letters()).toEqual([])
    expect(await contacts()).toEqual([])
    const rows = await clinic.sql(`select 1 from private.audit where action = 'question.expire'`)
    expect(rows).toHaveLength(60)
  }, 60_000)

  test('is all there or all gone where the work was stopped', async () => {
    const { questionId } = await letterOf(clinic)
    await close(questionId, 400)
    await clinic.sql(
      `create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'Stopped.'; end $$;
       create trigger stop_here before delete on questions for each row execute function stop_here()`,
    )
    try {
      await expect(expireLetters(clinic.payload)).rejects.toThrow()
      expect(await letters()).toHaveLength(1)
    } finally {
      await clinic.sql('drop trigger stop_here on questions; drop function stop_here()')
    }
    expect(await expireLetters(clinic.payload)).toMatchObject({ letters: 1 })
  })
})

describe('those who look after letters', () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

  test('are told each night of those that nobody moves on, and of no others', async () => {
    await clinic.hire('editor')
    const late = await letterOf(clinic, maren, { at: ago(20), dueAt: ago(6) })
    const unread = await letterOf(clinic, maren, { at: ago(4), dueAt: ago(-10) })
    await letterOf(clinic, maren, { at: ago(2), dueAt: ago(-12) })
    await letterOf(clinic, maren, { at: ago(20), dueAt: ago(6), suspicions: ['honeypot'] })
    const closed = await letterOf(clinic, maren, { at: ago(20), dueAt: ago(6) })
    await close(closed.questionId, 1)

    mailThrough('smtp://127.0.0.1:9')
    expect(await tellSilent(clinic.payload, 'tonight')).toBe(2)
    expect(await tellSilent(clinic.payload, 'tonight')).toBe(2)
    mailThrough(undefined)
    expect(await clinic.sql('select 1 from pgboss.job')).toHaveLength(1)
    const { silent } = await inTransaction(clinic.payload, listSilent)
    expect(silent).toEqual([
      { reference: late.reference, daysLate: 6, daysOld: 20 },
      { reference: unread.reference, daysLate: null, daysOld: 4 },
    ])
  })
})
