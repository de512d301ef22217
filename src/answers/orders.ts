import { z } from 'zod'

import { fail, succeed, type Result } from '@/platform/result'

/** What the panel may send along with an order; unknown keys are refused. */
export const bare = z.strictObject({})
/** `words`: the canonical JSON of the text that the signer has in front of them. */
export const signing = z.strictObject({ words: z.string(), note: z.string().max(2_000).optional() })
export const withdrawing = z.strictObject({ reason: z.string().max(2_000), readInstead: z.uuid().optional() })

/** Reads an order's JSON, or says in a sentence what is wrong with it. An empty text is an empty order. */
export function readOrder<Order>(shape: z.ZodType<Order>, text: string): Result<Order, string> {
  const json = text.trim() === '' ? succeed({}) : readJson(text)
  if (!json.ok) return json
  const read = shape.safeParse(json.value)
  return read.success ? succeed(read.data) : fail(z.prettifyError(read.error))
}

export function isAnswerId(id: unknown): id is string {
  return z.uuid().safeParse(id).success
}

function readJson(text: string): Result<unknown, string> {
  try {
    return succeed(JSON.parse(text))
  } catch {
    return fail('The request is not JSON.')
  }
}
