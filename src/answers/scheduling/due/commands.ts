import type { Payload, PayloadRequest } from 'payload'

import { publishAnswer, subjectOf } from '@/answers/commands'
import { getNewest, lockRow } from '@/answers/record/queries'
import { findTrouble } from '@/answers/scheduling/queries'
import { latestHours } from '@/answers/scheduling/schedule'
import { record } from '@/audit/commands'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { describeMoment } from '@/platform/wall-clock'
import { clinicTimeZone } from '@/settings/queries'

import { notPublishedMail } from './not-published-mail'

interface Due extends Record<string, unknown> {
  id: string
  answer: string | null
  by: string
  hash: string
  publishAt: Date
  now: Date
  isDue: boolean
  isTooLate: boolean
}

/** `ended`: it was published, or it was not and whoever chose the time is told; nothing is left to do. */
export type DueOutcome = 'ended' | 'notYet'

/**
 * Publishes what a schedule is for, if it is due by the clock of the database and nothing stands in the way, and ends
 * the schedule: all in one transaction, so that it is done once however often it is begun.
 */
export function publishDue(payload: Payload, scheduleId: string): Promise<DueOutcome> {
  return inTransaction(payload, async (req) => {
    const due = await lockSchedule(req, scheduleId)
    if (!due) return 'ended'
    if (!due.isDue) return 'notYet'
    const reason = await publishOrSayWhyNot(req, due)
    if (reason) await endUnpublished(req, due, reason)
    return 'ended'
  })
}

/** Ends a schedule whose publication was refused. `reason` follows on “because”. */
export function giveUp(payload: Payload, scheduleId: string, reason: string): Promise<void> {
  return inTransaction(payload, async (req) => {
    const due = await lockSchedule(req, scheduleId)
    if (due) await endUnpublished(req, due, reason)
  })
}

// The answer before the schedule, as everybody takes them.
async function lockSchedule(req: PayloadRequest, id: string): Promise<Due | null> {
  const [found] = await queryInTransaction<{ answer: string | null }>(
    req,
    'select answer_id as answer from scheduled_publications where id = $1 and ended_at is null',
    [id],
  )
  if (found?.answer) await lockRow(req, found.answer)
  const [due] = await queryInTransaction<Due>(
    req,
    `select id, answer_id as answer, by_id as by, hash, publish_at as "publishAt", now() as now,
            publish_at <= now() as "isDue", publish_at < now() - $2 * interval '1 hour' as "isTooLate"
       from scheduled_publications where id = $1 and ended_at is null for update`,
    [id, latestHours],
  )
  return due ?? null
}

async function publishOrSayWhyNot(req: PayloadRequest, due: Due): Promise<string | null> {
  if (due.isTooLate) return `nothing could be published at that time, nor for ${latestHours} hours after it`
  const trouble = await findTrouble(req, due)
  if (trouble || !due.answer) return trouble ?? 'the answer was deleted'
  // Its own hook ends the schedule as published.
  const outcome = await publishAnswer(req.payload, { answerId: due.answer, at: due.now }, req)
  return outcome.ok ? null : `it was refused: ${outcome.problem.message}`
}

async function endUnpublished(req: PayloadRequest, { id, ...due }: Due, reason: string): Promise<void> {
  await queryInTransaction(
    req,
    `update scheduled_publications set ended_at = now(), outcome = 'notPublished', reason = $2 where id = $1`,
    [id, reason],
  )
  const subject = due.answer ? { subject: subjectOf(await getNewest(req, due.answer)) } : {}
  await record(req, { action: 'answer.not-published', ...subject })
  log.warn({ schedule: id, answer: due.answer }, 'A scheduled answer is not published')
  await tellScheduler(req, { id, ...due }, reason)
}

/** By mail, where one can be sent to somebody who still works here; the panel shows it in any case. */
async function tellScheduler(req: PayloadRequest, due: Due, reason: string): Promise<void> {
  const [scheduler] = await queryInTransaction<{ email: string }>(
    req,
    `select users.email from staff join users on users.id = staff.user_id
      where staff.id = $1 and staff.active`,
    [due.by],
  )
  if (!scheduler) return
  const words = describeMoment(due.publishAt, await clinicTimeZone(req.payload, req))
  const about = { to: scheduler.email, answerId: due.answer, words, reason, siteUrl: env.SITE_URL }
  const sent = await sendMail(req, notPublishedMail(about), `not published ${due.id}`)
  if (!sent.ok) log.warn({ schedule: due.id, why: sent.problem.type }, 'Nobody could be told of it by mail')
}
