import { z } from 'zod'

export const indexUnderJobName = 'index-under'

const under = z.union([z.object({ topic: z.uuid() }), z.object({ cause: z.uuid() })])

export type Under = z.infer<typeof under>

/** What `index-under` was sent with. Throws on what no version of ours has sent. */
export function readUnder(data: unknown): Under {
  return under.parse(data)
}
