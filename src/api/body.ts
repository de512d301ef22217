import { readBytes } from '@/platform/read-bytes'
import { fail, succeed, type Result } from '@/platform/result'

import { badRequest, type Refusal } from './refusal'

/** What came with a request. */
export type Body =
  | { type: 'nothing' }
  | { type: 'json'; value: unknown }
  /** A form of the panel: a document, and a picture where there is one. */
  | { type: 'form'; value: unknown; file: File | null }
  /** A query too long for an address. */
  | { type: 'query'; search: string }

/** A picture of 2 MB, or the longest answer, with its frame. */
export const mostBytes = 3 * 1024 * 1024
/** An order, a preference, a query. */
export const mostBytesOfLittle = 64 * 1024

const wrongType: Refusal = {
  status: 415,
  message: 'Please send JSON, or a form with JSON in the field “_payload”.',
}

/** Reads a body, and never more than `most` bytes of it. */
export async function readBody(request: Request, most: number): Promise<Result<Body, Refusal>> {
  const bytes = await readBytes(request, most)
  if (!bytes) return fail({ status: 413, message: `This is too large: up to ${inWords(most)} can be sent.` })
  if (bytes.byteLength === 0) return succeed({ type: 'nothing' })

  const contentType = request.headers.get('content-type') ?? ''
  const [type = ''] = contentType.toLowerCase().split(';', 1)
  switch (type.trim()) {
    case 'application/json':
      return readJson(bytes)
    case 'application/x-www-form-urlencoded':
      return readSearch(bytes)
    case 'multipart/form-data':
      return readForm(bytes, contentType)
    default:
      return fail(wrongType)
  }
}

function readJson(bytes: Uint8Array<ArrayBuffer>): Result<Body, Refusal> {
  const value = parse(decode(bytes))
  return value === undefined
    ? fail(badRequest('This is not JSON in UTF-8.'))
    : succeed({ type: 'json', value })
}

function readSearch(bytes: Uint8Array<ArrayBuffer>): Result<Body, Refusal> {
  const search = decode(bytes)
  return search === null ? fail(badRequest('This is not UTF-8.')) : succeed({ type: 'query', search })
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Result<Body, Refusal>> {
  const form = await toForm(bytes, contentType)
  const written = form?.get('_payload')
  const value = typeof written === 'string' ? parse(written) : undefined
  if (!form || value === undefined) return fail(badRequest('A form needs JSON in the field “_payload”.'))
  const file = form.get('file')
  // As a text Payload would take it for the name of a file that lies elsewhere.
  if (typeof file === 'string') return fail(badRequest('“file” is a file.'))
  return succeed({ type: 'form', value, file })
}

async function toForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    // A form that breaks off, or without its boundary: for the sender to mend.
    return null
  }
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// JSON holds no `undefined`, so that stands for what could not be read.
function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function inWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`
}
