import type { Payload } from 'payload'

import { lockAnswer } from '@/answers/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { inTransaction } from '@/platform/payload'
import { readAnswerIds } from '@/questions/consent/consent-withdrawn'
import { lacksConsent } from '@/questions/consent/queries'

/** As readers of the answer are told it. */
const reason =
  'The person whose letter this page answered has taken back their leave to publish it. The answer itself was not found to be wrong.'

/**
 * Takes the answers off the site whose letters may not be published any more: their addresses say so from then on
 * (410). One that is not public stays as it is, and is refused publication. Can be done twice. `sent` names them.
 */
export async function takeBackForConsent(payload: Payload, sent: unknown, at: Date): Promise<void> {
  for (const answerId of readAnswerIds(sent)) await takeBackOne(payload, answerId, at)
}

function takeBackOne(payload: Payload, answerId: string, at: Date): Promise<void> {
  return inTransaction(payload, async (req) => {
    if (!(await lacksConsent(req, answerId))) return
    const { live } = await lockAnswer(req, answerId)
    if (live._status !== 'published') return
    const outcome = await withdrawAnswer(payload, { answerId, reason, at }, req)
    if (!outcome.ok) throw new Error(`An answer could not be withdrawn: ${outcome.problem.message}`)
  })
}
