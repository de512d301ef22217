import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import type { Details } from '@/audit/entry'
import { theSoftware } from '@/platform/actors'
import { fail, succeed } from '@/platform/result'
import { moveLetter, subjectOf, withLetter, type Outcome } from '@/questions/desk/commands'
import type { Colleague, DeskProblem, Standing } from '@/questions/standing'

import { statusAfterTriage, urgencyReasons, whyNotTriage, type Triage } from './triage'

/** Notes what somebody decided who read a letter: that it is one, how pressing it is, and what it is about. */
export function lookAtQuestion(
  outer: PayloadRequest,
  order: { id: string; who: Colleague; triage: Triage },
): Outcome<{ status: Standing['status'] }> {
  const { id, triage, who } = order
  return withLetter(outer, id, async (req, standing) => {
    const problem = whyNotTriage(standing, who, triage) ?? (await unknownTopics(req, triage.topics ?? []))
    if (problem) return fail(problem)
    const status = statusAfterTriage(standing, triage)
    await moveLetter(req, id, {
      status,
      urgency: triage.urgency,
      ...(triage.topics === null ? {} : { topics: triage.topics }),
    })
    const action = triage.isLetter ? 'question.look-at' : 'question.set-aside'
    await record(req, { action, subject: subjectOf(standing), details: detailsOf(standing, triage) })
    return succeed({ status })
  })
}

function detailsOf({ urgency }: Standing, triage: Triage): Details {
  if (triage.urgency === urgency || triage.why === null) return {}
  return { urgencyBefore: urgency, urgency: triage.urgency, why: urgencyReasons[triage.why] }
}

async function unknownTopics(req: PayloadRequest, ids: string[]): Promise<DeskProblem | null> {
  if (ids.length === 0) return null
  const where = { id: { in: ids } }
  const { totalDocs } = await req.payload.count({ collection: 'topics', where, req, ...theSoftware })
  if (totalDocs === new Set(ids).size) return null
  return { type: 'unknownTopic', message: 'One of these topics is not there any more. Load the page again.' }
}
