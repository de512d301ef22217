import type { PayloadRequest } from 'payload'

import { fail, succeed } from '@/platform/result'
import { withLetter, type Outcome } from '@/questions/desk/commands'
import { eraseQuestion } from '@/questions/erasure/commands'
import type { ErasureReport } from '@/questions/erasure/erasure'
import { readReference } from '@/questions/reference'
import type { Colleague } from '@/questions/standing'

import { whyNotErase } from './erasing'

/** Erases a letter on request, for an admin who names it: the same as the command line does. */
export function eraseFromDesk(
  outer: PayloadRequest,
  { id, reference, who }: { id: string; who: Colleague; reference: string },
): Outcome<ErasureReport> {
  return withLetter<ErasureReport>(outer, id, async (req, standing, now) => {
    const problem = whyNotErase(standing, who, readReference(reference))
    if (problem) return fail(problem)
    const report = await eraseQuestion(req.payload, { questionId: id, at: now }, req)
    return report ? succeed(report) : fail({ type: 'isOver', message: 'This letter is not there any more.' })
  })
}
