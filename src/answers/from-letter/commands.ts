import type { PayloadRequest } from 'payload'

import { draftAnswer } from '@/answers/commands'
import { record } from '@/audit/commands'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import { fail, succeed } from '@/platform/result'
import { whyNotAnswer } from '@/questions/desk/answering'
import { moveLetter, subjectOf, withLetter, type Outcome } from '@/questions/desk/commands'
import type { Colleague } from '@/questions/standing'
import { findStaffOf } from '@/staff/queries'

import { draftFromLetter } from './from-letter'

/** Begins the answer to a letter, for whoever has it; from then on it stays with them. */
export function answerLetter(
  outer: PayloadRequest,
  { id, who }: { id: string; who: Colleague },
): Outcome<{ answer: string }> {
  return withLetter(outer, id, async (req, standing) => {
    const problem = whyNotAnswer(standing, who)
    if (problem) return fail(problem)
    const answer = await draft(req, id)
    await moveLetter(req, id, { status: 'drafting', answer, claimUntil: null })
    await record(req, { action: 'question.answer', subject: subjectOf(standing), details: { answer } })
    return succeed({ answer })
  })
}

async function draft(req: PayloadRequest, id: string): Promise<string> {
  const { payload, user } = req
  const { language, letter, topics } = await payload.findByID({
    collection: 'questions',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
    ...theSoftware,
  })
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  const staff = user ? await findStaffOf(payload, user.id, req) : null
  const made = await draftAnswer(
    payload,
    draftFromLetter({
      letter,
      language: language || settings.language || 'en',
      topics: (topics ?? []).map(idOf),
      limits: settings.defaultLimits ?? null,
      doctor: staff?.doctor ?? null,
    }),
    req,
  )
  return made.id
}
