import { z } from 'zod'

/** Sent when somebody takes back that their letter may be published; the room of the answers does it. */
export const consentWithdrawnJobName = 'consent-withdrawn'

const sent = z.object({ answers: z.array(z.uuid()) })

/** The ids of the answers that carry the letter. Throws where the job is none of ours. */
export function readAnswerIds(data: unknown): string[] {
  return sent.parse(data).answers
}
