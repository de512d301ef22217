import { z } from 'zod'

import { longestNote } from './ending'

const outcomes = ['answered', 'merged', 'answeredPrivately', 'bookAppointment', 'cannotAnswer'] as const

/** How a letter is closed. `sameAs` is the reference of another letter, as people type it. */
export const closing = z.strictObject({
  outcome: z.enum(outcomes, { error: 'Please choose how it ends.' }),
  note: z
    .string({ error: 'What the writer is told is a text.' })
    .max(longestNote * 4, 'What the writer is told is too long.')
    .nullable()
    .default(null),
  answer: z.uuid({ error: '“answer” is the id of an answer.' }).nullable().default(null),
  sameAs: z
    .string({ error: '“sameAs” is a reference.' })
    .max(40, 'This is no reference.')
    .nullable()
    .default(null),
})

export type Closing = z.infer<typeof closing>
