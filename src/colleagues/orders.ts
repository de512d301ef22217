import { z } from 'zod'

import { fail, succeed, type Result } from '@/platform/result'

const delivery = z.enum(['link', 'mail'], { error: '“delivery” is “link” or “mail”.' })
const isDoctorMeant = z.boolean({ error: '“doctor” is true or false.' }).default(false)

/** What the panel may send along with an order; unknown keys are refused. */
export const inviting = z.strictObject({ delivery })
/** `doctor`: whether the doctor’s profile is made inactive, too. */
export const leaving = z.strictObject({ doctor: isDoctorMeant })
/** `doctor`: whether the doctor’s profile is made active again, too. */
export const returning = z.strictObject({ delivery, doctor: isDoctorMeant })

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
