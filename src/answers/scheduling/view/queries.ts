import type { Payload, PayloadRequest } from 'payload'

import { whyNotDecide } from '@/answers/publication/queries'
import { missingBeforePublication } from '@/answers/readiness'
import { getLive, getNewest, listTopicDemands } from '@/answers/record/queries'
import { findTrouble } from '@/answers/scheduling/queries'
import type { NotPublishedView, ScheduledView, ScheduleView } from '@/answers/scheduling/schedule-view'
import { hashOfAnswer } from '@/answers/sign-off'
import { findOpenSignOff } from '@/answers/sign-offs/queries'
import { inTurn } from '@/platform/in-turn'
import { queryDatabase } from '@/platform/transactions'
import { describeMoment } from '@/platform/wall-clock'
import { clinicTimeZone } from '@/settings/queries'

interface Row extends Record<string, unknown> {
  answerId: string
  hash: string
  byId: string
  by: string
  title: string | null
  publishAt: Date
  reason: string | null
}

// The title as last saved, which is the one colleagues know.
const rows = `
  select schedule.answer_id as "answerId", schedule.hash, schedule.by_id as "byId", staff.name as by,
         coalesce(newest.version_title, answers.title) as title,
         schedule.publish_at as "publishAt", schedule.reason
    from scheduled_publications schedule
    join staff on staff.id = schedule.by_id
    join answers on answers.id = schedule.answer_id
    left join _answers_v newest on newest.parent_id = answers.id and newest.latest`

const open = 'schedule.ended_at is null'
/** Nothing was chosen, published or called off after it, and readers do not see the answer meanwhile. */
const cameToNothing = `
  schedule.outcome = 'notPublished' and schedule.ended_at > now() - interval '30 days'
  and not exists (select 1 from scheduled_publications later
                   where later.answer_id = schedule.answer_id and later.at > schedule.at)
  and not exists (select 1 from _answers_v published
                   where published.parent_id = schedule.answer_id and published.version__status = 'published'
                     and published.updated_at > schedule.ended_at)`

/** What is scheduled for an answer, what came to nothing, and whether whoever asks can choose a time. */
export async function findScheduleView(
  req: PayloadRequest,
  { answerId, staffId }: { answerId: string; staffId: string },
): Promise<ScheduleView> {
  const timeZone = await clinicTimeZone(req.payload, req)
  const find = async (which: string) =>
    (await queryDatabase<Row>(req.payload, `${rows} where ${which} and answers.id = $1`, [answerId]))[0]
  const ready = await findReadyHash(req, answerId)
  const [scheduled, notPublished] = [await find(open), await find(cameToNothing)]
  return {
    timeZone,
    scheduled: scheduled ? await toScheduled(req, scheduled, timeZone) : null,
    notPublished: notPublished ? toNotPublished(notPublished, timeZone) : null,
    mayDecide: (await whyNotDecide(req, answerId)) === null,
    isReady: ready !== null,
    whyNot: ready && (await findTrouble(req, { answer: answerId, hash: ready, by: staffId })),
  }
}

/** All that is scheduled, the next first; 100 at most. */
export async function listScheduled(req: PayloadRequest): Promise<ScheduledView[]> {
  const timeZone = await clinicTimeZone(req.payload, req)
  const found = await queryDatabase<Row>(
    req.payload,
    `${rows} where ${open} order by schedule.publish_at limit 100`,
  )
  return inTurn(found, (row) => toScheduled(req, row, timeZone))
}

/** What came to nothing in the last 30 days and is still open to be looked at, newest first; 100 at most. */
export async function listNotPublished(payload: Payload): Promise<NotPublishedView[]> {
  const timeZone = await clinicTimeZone(payload)
  const found = await queryDatabase<Row>(
    payload,
    `${rows} where ${cameToNothing} order by schedule.ended_at desc limit 100`,
  )
  return found.map((row) => toNotPublished(row, timeZone))
}

/** A few words for each answer that is to be published, or was to be and was not. */
export async function wordsByAnswer(payload: Payload): Promise<Map<string, string>> {
  const timeZone = await clinicTimeZone(payload)
  const found = await queryDatabase<Row>(
    payload,
    `${rows} where ${open} or (${cameToNothing}) order by schedule.publish_at limit 1000`,
  )
  return new Map(
    found.map(({ answerId, publishAt, reason }) => {
      const words = describeMoment(publishAt, timeZone)
      return [answerId, reason === null ? words : `Not published: ${words}`]
    }),
  )
}

/** Of the newest words, if they are signed and whole and readers do not see them yet; else null. */
async function findReadyHash(req: PayloadRequest, answerId: string): Promise<string | null> {
  const newest = await getNewest(req, answerId)
  const live = await getLive(req, answerId)
  if (live._status === 'published' && newest._status === 'published') return null
  const hash = hashOfAnswer(newest)
  if ((await findOpenSignOff(req, answerId))?.hash !== hash) return null
  const missing = missingBeforePublication(newest, await listTopicDemands(req, newest))
  return missing.length === 0 ? hash : null
}

async function toScheduled(req: PayloadRequest, row: Row, timeZone: string): Promise<ScheduledView> {
  const trouble = await findTrouble(req, { answer: row.answerId, hash: row.hash, by: row.byId })
  return { ...said(row, timeZone), trouble }
}

function toNotPublished(row: Row, timeZone: string): NotPublishedView {
  return { ...said(row, timeZone), reason: row.reason ?? '' }
}

function said({ answerId, title, publishAt, by }: Row, timeZone: string) {
  return {
    ...{ answerId, title: title || 'Untitled', by },
    publishAt: publishAt.toISOString(),
    words: describeMoment(publishAt, timeZone),
  }
}
