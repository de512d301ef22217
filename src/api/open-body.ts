import { fail, succeed, type Result } from '@/platform/result'

import { readBody } from './body'
import { oddJson } from './odd-json'
import { badRequest, type Refusal } from './refusal'

/** The text fields of a form; what is not text is left out. */
export type Fields = Record<string, string>

/** An e-mail address, a password or a reset token fit many times over. */
const mostBytes = 8 * 1024

/**
 * Reads what somebody without a session sent, and never more than the limit of it: JSON, or the panel's form
 * with JSON in `_payload`. No body at all is an empty form, since signing out sends none.
 */
export async function readOpenBody(request: Request): Promise<Result<Fields, Refusal>> {
  const body = await readBody(request, mostBytes)
  if (!body.ok) return body
  if (body.value.type === 'nothing') return succeed({})
  if (body.value.type === 'query') return fail({ status: 415, message: 'Please send JSON.' })
  const { value } = body.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(unreadable)
  const odd = oddJson(value)
  return odd ? fail(badRequest(odd)) : succeed(textsOf(value))
}

const unreadable = badRequest('Please send a JSON object.')

function textsOf(value: object): Fields {
  const entries = Object.entries(value) as [string, unknown][]
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
