import type { z } from 'zod'

import { fail, succeed, type Result } from './result'

/** Reads JSON; an empty text is an empty object. */
export function readJson(text: string): Result<unknown, string> {
  if (text.trim() === '') return succeed({})
  try {
    return succeed(JSON.parse(text))
  } catch {
    return fail('The request is not JSON.')
  }
}

/** Reads an order, or says in a sentence what is wrong with it. */
export function readOrder<Order>(order: z.ZodType<Order>, text: string): Result<Order, string> {
  const json = readJson(text)
  if (!json.ok) return json
  const read = order.safeParse(json.value)
  if (read.success) return succeed(read.data)
  const [issue] = read.error.issues
  if (issue?.code === 'unrecognized_keys')
    return fail(`“${String(issue.keys[0]).slice(0, 60)}” is not known here.`)
  return fail(issue?.path.length ? issue.message : 'Please send a JSON object.')
}
