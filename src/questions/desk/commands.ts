import type { PayloadRequest } from 'payload'

import type { Subject } from '@/audit/entry'
import type { Question } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, type Result } from '@/platform/result'
import type { DeskProblem, Standing } from '@/questions/standing'

import { lockStanding } from './queries'

export type Outcome<Value = object, Problem = DeskProblem> = Promise<Result<Value, Problem | DeskProblem>>

/** Does something to one letter, by the database's clock; others who would wait until it is done. */
export function withLetter<Value, Problem = DeskProblem>(
  outer: PayloadRequest,
  id: string,
  work: (req: PayloadRequest, standing: Standing, now: Date) => Outcome<Value, Problem>,
): Outcome<Value, Problem> {
  return inTransaction(
    outer.payload,
    async (req) => {
      const found = await lockStanding(req, id)
      return found ? work(req, found.standing, found.now) : fail(gone)
    },
    outer,
  )
}

/** Changes where a letter stands, and never what was written. */
export async function moveLetter(req: PayloadRequest, id: string, data: Partial<Question>): Promise<void> {
  await req.payload.update({
    collection: 'questions',
    id,
    data,
    select: {},
    depth: 0,
    req,
    ...theSoftware,
  })
}

/** A letter as the audit names it. */
export const subjectOf = ({ id, reference }: Pick<Standing, 'id' | 'reference'>): Subject => ({
  kind: 'question',
  id,
  name: reference,
})

const gone: DeskProblem = { type: 'isOver', message: 'This letter is not there any more.' }
