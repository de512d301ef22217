import type { PayloadRequest } from 'payload'

import { fail, succeed } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { withLetter, type Outcome } from '@/questions/desk/commands'
import { closeQuestion } from '@/questions/endings/commands'
import type { Closing } from '@/questions/endings/orders'
import { readReference } from '@/questions/reference'
import type { Colleague, DeskProblem } from '@/questions/standing'

import { whyNotClose } from './closing'

/** Ends a letter for whoever has it, or for those who look after all of them. */
export function closeFromDesk(
  outer: PayloadRequest,
  { id, who, closing }: { id: string; who: Colleague; closing: Closing },
): Outcome<{ reference: string }> {
  return withLetter(outer, id, async (req, standing, now) => {
    const problem = whyNotClose(standing, who)
    if (problem) return fail(problem)
    const other = closing.sameAs === null ? null : await findByReference(req, closing.sameAs)
    if (closing.sameAs !== null && other === null) return fail(noSuchReference)
    const { answer, note, outcome } = closing
    const ending = { outcome, note, answer, duplicateOf: other }
    const closed = await closeQuestion(req.payload, { questionId: id, ending, at: now }, req)
    if (closed.ok) return succeed(closed.value)
    const { message, type } = closed.problem
    return fail({ type: type === 'incomplete' ? 'incomplete' : 'isOver', message })
  })
}

async function findByReference(req: PayloadRequest, typed: string): Promise<string | null> {
  const reference = readReference(typed)
  const [found] = reference
    ? await queryInTransaction<{ id: string }>(req, 'select id from questions where reference = $1', [
        reference,
      ])
    : []
  return found?.id ?? null
}

const noSuchReference: DeskProblem = {
  type: 'incomplete',
  message: 'There is no letter with this reference. It looks like ASK-7K3M-9Q.',
}
