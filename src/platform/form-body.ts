import { readBytes } from './read-bytes'
import { fail, succeed, type Result } from './result'

/** What a form of a page sent, in its order. */
export interface FormBody {
  entries: [name: string, value: string][]
  /** Bytes that are no UTF-8 were replaced by the sign for what cannot be read. */
  wasReplaced: boolean
}

export interface FormBodyProblem {
  type: 'otherType' | 'tooLarge' | 'unreadable'
  status: 400 | 413 | 415
}

const otherType: FormBodyProblem = { type: 'otherType', status: 415 }
const tooLarge: FormBodyProblem = { type: 'tooLarge', status: 413 }
const unreadable: FormBodyProblem = { type: 'unreadable', status: 400 }

/** Reads the two ways in which browsers send forms; never more than `most` bytes, and no files. */
export async function readFormBody(
  request: Request,
  most: number,
): Promise<Result<FormBody, FormBodyProblem>> {
  const contentType = request.headers.get('content-type') ?? ''
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase()
  const isEncoded = request.headers.has('content-encoding')
  if (isEncoded || (type !== multipart && type !== 'application/x-www-form-urlencoded'))
    return fail(otherType)
  const bytes = await readBytes(request, most)
  if (!bytes) return fail(tooLarge)
  return type === multipart ? readParts(bytes, contentType) : succeed(readPairs(bytes))
}

const multipart = 'multipart/form-data'

async function readParts(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Result<FormBody, FormBodyProblem>> {
  const form = await toForm(bytes, contentType)
  const entries = form && [...form.entries()]
  if (!entries?.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return fail(unreadable)
  return succeed({ entries, wasReplaced: !isUtf8(bytes) })
}

function readPairs(bytes: Uint8Array<ArrayBuffer>): FormBody {
  const sent = new TextDecoder().decode(bytes)
  const entries = [...new URLSearchParams(sent)]
  // Whoever means this very sign sends it whole.
  const meant = count(sent, /%EF%BF%BD|\uFFFD/gi)
  const found = entries.reduce((sum, [name, value]) => sum + count(name + value, /\uFFFD/g), 0)
  return { entries, wasReplaced: found > meant || !isUtf8(bytes) }
}

async function toForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    // A form that breaks off, or without its boundary: for the sender to mend.
    return null
  }
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // The decoder has no other way to say so.
    return false
  }
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0
