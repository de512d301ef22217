import { z } from 'zod'

import type { FieldFault } from '@/platform/field-faults'
import { readEmailAddress } from '@/platform/mail/address'
import { fail, succeed, type Result } from '@/platform/result'
import { normalEmail } from '@/staff/email'
import { longestPassword } from '@/staff/users/password'

const text = z.string({ error: 'This is a text.' })
// A megabyte is not hashed to find out that it is wrong.
const currentPassword = text
  .min(1, 'Please type the password you have now.')
  .max(4 * longestPassword, 'This is too long.')

/** What a person sends to change their own password; whether it may be one is asked later, with their address. */
export const newPassword = z.strictObject({ currentPassword, password: text })

/** The same for their own address. */
export const newEmail = z.strictObject({
  currentPassword,
  email: text
    .transform(normalEmail)
    .refine((email) => readEmailAddress(email) !== null, 'This is no e-mail address we can write to.'),
})

/** Reads JSON by a shape, or says by the field what is wrong. */
export function readChange<Change>(shape: z.ZodType<Change>, json: string): Result<Change, FieldFault[]> {
  const read = shape.safeParse(parse(json))
  if (read.success) return succeed(read.data)
  return fail(
    read.error.issues.map(({ code, message, path }) => ({
      path: String(path[0] ?? ''),
      message: code === 'invalid_type' && path.length === 0 ? 'Please send a JSON object.' : message,
    })),
  )
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // No object, which is what is said.
    return undefined
  }
}
