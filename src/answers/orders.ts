import { z } from 'zod'

import { readJson } from '@/platform/read-order'
import { fail, succeed, type Result } from '@/platform/result'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'The hash of the words is 64 hexadecimal digits.')
const note = z.string().max(2_000)
const remark = z.string().max(4_000)

/** What the panel may send along with an order; unknown keys are refused. */
export const bare = z.strictObject({})
/** `hash`: of the text that the signer has in front of them. */
export const signing = z.strictObject({
  hash,
  note: note.optional(),
  hasReadThrough: z.boolean().optional(),
})
export const reviewing = signing.omit({ note: true })
export const asking = z.strictObject({ of: z.uuid(), note: note.optional() })
export const returning = z.strictObject({ note })
export const correcting = z.strictObject({
  kind: z.enum(['correction', 'update']),
  text: z.string().max(1_000),
})
export const withdrawing = z.strictObject({
  reason: note,
  readInstead: z.uuid().optional(),
  link: z.strictObject({ title: z.string().max(200), url: z.string().max(2_000) }).optional(),
})
export const commenting = z.strictObject({
  path: z.string().max(120),
  quote: z.string().max(1_000),
  text: remark,
})
export const replying = z.strictObject({ comment: z.uuid(), text: remark })
export const resolving = z.strictObject({ comment: z.uuid(), isResolved: z.boolean() })

/** Reads an order's JSON, or says in a sentence what is wrong with it. An empty text is an empty order. */
export function readOrder<Order>(shape: z.ZodType<Order>, text: string): Result<Order, string> {
  const json = readJson(text)
  if (!json.ok) return json
  const read = shape.safeParse(json.value)
  return read.success ? succeed(read.data) : fail(z.prettifyError(read.error))
}

export function isAnswerId(id: unknown): id is string {
  return z.uuid().safeParse(id).success
}
