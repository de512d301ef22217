import type { Payload } from 'payload'

import { takeTry, takeTryInMemory, type Limit, type Taken } from './limits'
import { log } from './log'

/** As long as a connection may take (`payload.config`), and a little. */
const patienceMs = 2_200
/** For so long the database is not asked again after it failed to count. */
const pauseMs = 5_000

let notBefore = 0

/**
 * Counts a try of something that has to go on when its tries cannot be counted: then this process counts alone, at
 * half the rate. The table may be locked or gone while the rest of the database answers.
 */
export async function takeTryAnyway(payload: Payload, limit: Limit, key: string): Promise<Taken> {
  if (Date.now() >= notBefore) {
    try {
      return await withinPatience(takeTry(payload, limit, key))
    } catch (err) {
      notBefore = Date.now() + pauseMs
      log.error({ err }, 'Tries could not be counted in the database; this process counts alone for a while.')
    }
  }
  return takeTryInMemory({ ...limit, most: Math.max(1, Math.floor(limit.most / 2)) }, key)
}

async function withinPatience<Outcome>(counted: Promise<Outcome>): Promise<Outcome> {
  let alarm: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error('The database took too long to count a try.')), patienceMs)
  })
  try {
    return await Promise.race([counted, late])
  } finally {
    clearTimeout(alarm)
    // Should it fail after all, that was said already.
    counted.catch(() => undefined)
  }
}
