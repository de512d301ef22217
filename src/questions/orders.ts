import { z } from 'zod'

import { longestClaim, usualClaim } from './claims/claim'
import { reopeningReasonNames } from './endings/reopening/reopening'
import { urgencies } from './question'
import { urgencyReasonNames } from './triage/triage'

/** What the panel may send along with an order; unknown keys are refused. */
export const bare = z.strictObject({})
export const lookingAt = z.strictObject({
  isLetter: z.boolean({ error: '“isLetter” is true or false.' }),
  urgency: z.enum(urgencies, { error: 'Please choose how pressing it is.' }),
  why: z.enum(urgencyReasonNames, { error: 'Please choose why from the list.' }).nullable().default(null),
  topics: z
    .array(z.uuid({ error: '“topics” are ids of topics.' }), { error: '“topics” is a list of ids.' })
    .max(20, 'Up to 20 topics fit here.')
    .nullable()
    .default(null),
})
const days = `Please choose a number of days from 1 to ${longestClaim}.`
export const taking = z.strictObject({
  days: z.int({ error: days }).min(1, days).max(longestClaim, days).default(usualClaim),
})

export const lookingUp = z.strictObject({
  email: z.string({ error: 'Please give the address.' }).max(320, 'This address is too long.'),
})

export const reopening = z.strictObject({
  why: z.enum(reopeningReasonNames, { error: 'Please choose why from the list.' }),
})

export const erasing = z.strictObject({
  reference: z.string({ error: 'Please type the reference.' }).max(40, 'This is no reference.'),
})
