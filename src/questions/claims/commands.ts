import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { fail, succeed } from '@/platform/result'
import { moveLetter, subjectOf, withLetter, type Outcome } from '@/questions/desk/commands'
import type { Colleague } from '@/questions/standing'

import { whyNotGiveBack, whyNotTake } from './claim'

/** Gives a letter to somebody for some days; when these are over without an answer begun, others may take it. */
export function takeQuestion(
  outer: PayloadRequest,
  { days, id, who }: { id: string; who: Colleague; days: number },
): Outcome<{ until: string | null }> {
  return withLetter(outer, id, async (req, standing, now) => {
    const problem = whyNotTake(standing, who, now)
    if (problem) return fail(problem)
    // What somebody began to answer stays with whoever goes on with it.
    const until = standing.answer === null ? new Date(now.getTime() + days * 86_400_000).toISOString() : null
    const status = standing.answer === null ? 'assigned' : 'drafting'
    await moveLetter(req, id, { status, assignee: who.id, claimUntil: until })
    await record(req, { action: 'question.take', subject: subjectOf(standing), details: { until } })
    return succeed({ until })
  })
}

/** Lets others take a letter. An answer that was begun stays, for whoever takes it next. */
export function giveBackQuestion(
  outer: PayloadRequest,
  { id, who }: { id: string; who: Colleague },
): Outcome {
  return withLetter(outer, id, async (req, standing) => {
    const problem = whyNotGiveBack(standing, who)
    if (problem) return fail(problem)
    await moveLetter(req, id, { status: 'triaged', assignee: null, claimUntil: null })
    await record(req, { action: 'question.give-back', subject: subjectOf(standing) })
    return succeed({})
  })
}
