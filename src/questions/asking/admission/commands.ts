import type { Payload } from 'payload'

import { env } from '@/platform/env'
import type { Taken } from '@/platform/limits'
import { newRepeats } from '@/platform/repeats'
import { takeTryAnyway } from '@/platform/take-try-anyway'
import { limitsOf, type LetterLimits } from '@/questions/asking/limits'

const usual = limitsOf({ perNetwork: env.LETTERS_PER_NETWORK, overall: env.LETTERS_OVERALL })

// A letter that comes again, by a double click or by a client that heard no answer, is the same letter.
const admitted = newRepeats<Taken>({ keys: 10_000, times: 100 }, ({ isWithin }) => isWithin)

/** Whether one more letter may come from there, and if not, when. `network` is what `clientNetwork` calls it. */
export function admitLetter(
  payload: Payload,
  { key, network }: { key: string; network: string },
  limits: LetterLimits = usual,
): Promise<Taken> {
  return admitted.once(key, async () => {
    const own = await takeTryAnyway(payload, limits.network, network)
    if (!own.isWithin) return own
    return takeTryAnyway(payload, own.count === 1 ? limits.newcomers : limits.others, 'all')
  })
}
