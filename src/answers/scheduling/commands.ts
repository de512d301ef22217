import type { Payload, PayloadRequest } from 'payload'

import { findPublishable, subjectOf } from '@/answers/commands'
import type { PublicationProblem } from '@/answers/publication-problem'
import { getNewest, lockRow } from '@/answers/record/queries'
import { record } from '@/audit/commands'
import { theSoftware } from '@/platform/actors'
import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { describeMoment, momentAt } from '@/platform/wall-clock'
import { clinicTimeZone } from '@/settings/queries'

import { endOpenSchedule } from './ending/commands'
import { databaseNow, findTrouble } from './queries'
import { mayWaitFor, publishScheduledJobName, type ScheduleProblem } from './schedule'

export interface ScheduleOrder {
  answerId: string
  /** Who chooses the time. */
  staffId: string
  /** What clocks at the clinic show then: `YYYY-MM-DDTHH:MM`. */
  at: string
}

/** `words`: the moment as people say it, with weekday and zone. */
type Scheduled = Result<{ publishAt: string; words: string }, PublicationProblem | ScheduleProblem>

/**
 * Lets the answer's newest words, which could be published now, be published at a time. A time that was chosen
 * before gives way.
 */
export function schedulePublication(
  payload: Payload,
  order: ScheduleOrder,
  outer?: PayloadRequest,
): Promise<Scheduled> {
  return inTransaction(payload, (req) => schedule(req, order), outer)
}

/** Takes back what was scheduled; refuses where nothing is. */
export function callOffPublication(
  payload: Payload,
  { answerId, staffId }: { answerId: string; staffId: string },
  outer?: PayloadRequest,
): Promise<Result<{ publishAt: string }, ScheduleProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      await lockRow(req, answerId)
      const ended = await endOpenSchedule(req, answerId, { outcome: 'calledOff', endedBy: staffId })
      if (!ended) return fail(noneOpen)
      await record(req, { action: 'answer.unschedule', subject: subjectOf(await getNewest(req, answerId)) })
      return succeed({ publishAt: ended.publishAt.toISOString() })
    },
    outer,
  )
}

async function schedule(req: PayloadRequest, { answerId, staffId, at }: ScheduleOrder): Promise<Scheduled> {
  const timeZone = await clinicTimeZone(req.payload, req)
  const read = momentAt(at, timeZone)
  if (!read.ok) return read
  const { moment } = read.value
  const now = await databaseNow(req)
  const mayWait = mayWaitFor(moment, now)
  if (!mayWait.ok) return mayWait

  const found = await findPublishable(req, answerId)
  if (!found.ok) return found
  const { hash, isCurrent, newest } = found.value
  if (isCurrent) return fail(alreadyPublic)
  const trouble = await findTrouble(req, { answer: answerId, hash, by: staffId })
  if (trouble)
    return fail({ type: 'inTheWay', message: `It would not be published then, because ${trouble}.` })

  await endOpenSchedule(req, answerId, { outcome: 'moved', endedBy: staffId })
  const { id } = await req.payload.create({
    collection: 'scheduled-publications',
    data: { answer: answerId, publishAt: moment.toISOString(), by: staffId, at: now.toISOString(), hash },
    depth: 0,
    req,
    ...theSoftware,
  })
  const publishAt = moment.toISOString()
  await record(req, { action: 'answer.schedule', subject: subjectOf(newest), details: { publishAt, hash } })
  await sendJob(req, publishScheduledJobName, { schedule: id }, { key: id, startAfter: moment })
  return succeed({ publishAt, words: describeMoment(moment, timeZone) })
}

const noneOpen: ScheduleProblem = {
  type: 'noneOpen',
  message: 'Nothing is scheduled here any more. Load the page again to see what became of it.',
}

const alreadyPublic: ScheduleProblem = {
  type: 'alreadyPublic',
  message: 'Readers see these words already; there is nothing to publish.',
}
