import { z } from 'zod'

export const switching = z.strictObject({
  name: z.string({ error: '“name” is the name of a rule.' }).max(80, 'There is no such rule.'),
  isOn: z.boolean({ error: '“isOn” is true or false.' }),
  reason: z
    .string({ error: 'The reason is a text.' })
    .max(1_000, 'The reason may have up to 1,000 characters.')
    .default('')
    .transform((text) => text.trim()),
})
