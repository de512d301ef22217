import { fail, succeed, type Result } from '@/platform/result'

/** The text fields of a form; what is not text is left out. */
export type Fields = Record<string, string>

export interface BodyProblem {
  type: 'tooLarge' | 'unreadable' | 'wrongType'
  status: 400 | 413 | 415
  message: string
}

/** An e-mail address, a password or a reset token fit many times over. */
const mostBytes = 8 * 1024

const tooLarge: BodyProblem = { type: 'tooLarge', status: 413, message: 'This is too large for a sign-in.' }
const unreadable: BodyProblem = { type: 'unreadable', status: 400, message: 'This could not be read.' }
const wrongType: BodyProblem = {
  type: 'wrongType',
  status: 415,
  message: 'Please send JSON, or a form with JSON in the field “_payload”.',
}

/**
 * Reads what somebody without a session sent, and never more than the limit of it: JSON, or the panel's form
 * with JSON in `_payload`. No body at all is an empty form, since signing out sends none.
 */
export async function readOpenBody(request: Request): Promise<Result<Fields, BodyProblem>> {
  const bytes = await readUpTo(mostBytes, request)
  if (!bytes) return fail(tooLarge)
  if (bytes.byteLength === 0) return succeed({})

  const contentType = request.headers.get('content-type') ?? ''
  const [type] = contentType.toLowerCase().split(';', 1)
  if (type === 'application/json') return readFields(new TextDecoder().decode(bytes))
  if (type !== 'multipart/form-data') return fail(wrongType)
  const form = await readForm(bytes, contentType)
  const written = form?.get('_payload')
  return typeof written === 'string' ? readFields(written) : fail(unreadable)
}

async function readUpTo(limit: number, request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      return null
    }
    chunks.push(next.value)
  }
  const bytes = new Uint8Array(size)
  chunks.reduce((offset, chunk) => (bytes.set(chunk, offset), offset + chunk.byteLength), 0)
  return bytes
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    // A form that breaks off, or without its boundary: for the sender to mend.
    return null
  }
}

function readFields(text: string): Result<Fields, BodyProblem> {
  const parsed = parseJson(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return fail(unreadable)
  const texts = Object.entries(parsed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return succeed(Object.fromEntries(texts))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
