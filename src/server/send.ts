import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Answer } from './captured-response'
import { compressed } from './compression'
import { acceptedEncodings, type Encoding } from './encoding'

/** An answer in one encoding, ready to be written: headers as name, value, name, value. */
interface Variant {
  status: number
  etag: string | null
  headers: string[]
  bytes: Uint8Array
}

const variants = new WeakMap<Answer, Partial<Record<Encoding, Variant>>>()

/** What is left out of a 304, since it speaks of a body. */
const ofTheBody = new Set(['content-length', 'content-type', 'content-encoding'])

/** Writes an answer in the best encoding the reader takes: 304 where they have it already, no body for HEAD. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> | void {
  const variant = variantFor(answer, request.headers['accept-encoding'])
  if (!(variant instanceof Promise)) return write(request, response, variant)
  return variant.then((made) => write(request, response, made))
}

function write({ headers, method }: IncomingMessage, response: ServerResponse, variant: Variant): void {
  if (response.destroyed || response.headersSent) return
  const isRead = method === 'GET' || method === 'HEAD'
  if (isRead && variant.etag !== null && isKnown(headers['if-none-match'], variant.etag)) {
    response.writeHead(304, pairsWithout(variant.headers, ofTheBody)).end()
    return
  }
  response.writeHead(variant.status, variant.headers)
  response.end(method === 'HEAD' ? undefined : variant.bytes)
}

function variantFor(answer: Answer, header: string | string[] | undefined): Promise<Variant> | Variant {
  const accepted = acceptedEncodings(header)
  const known = variants.get(answer)?.[accepted[0] ?? 'identity']
  return known ?? makeVariant(answer, accepted)
}

async function makeVariant(answer: Answer, accepted: Encoding[]): Promise<Variant> {
  const [best = 'identity'] = accepted
  const copy = best === 'identity' ? null : await compressed(answer.bytes, best, contentTypeOf(answer))
  const variant = variantOf(answer, copy ?? answer.bytes, copy ? best : 'identity')
  const others = variants.get(answer) ?? {}
  // Under the encoding that was asked for, also where the bytes were better left alone.
  others[best] = variant
  variants.set(answer, others)
  return variant
}

function variantOf(answer: Answer, bytes: Uint8Array, encoding: Encoding): Variant {
  const etag = answer.status === 200 && isForKeeping(answer) ? `"${tagOf(answer.bytes)}-${encoding}"` : null
  const headers = Object.entries(answer.headers)
    .filter(([name]) => !replaced.has(name))
    .flatMap(([name, value]) => [value].flat().flatMap((each) => [name, each]))
  const vary = [
    ...[answer.headers.vary ?? []].flat().filter((each) => !/accept-encoding/i.test(each)),
    'Accept-Encoding',
  ]
  headers.push('vary', vary.join(', '), 'content-length', String(bytes.byteLength))
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  if (etag !== null) headers.push('etag', etag)
  return { status: answer.status, etag, headers, bytes }
}

// Next writes these for its own way of answering.
const replaced = new Set([
  'vary',
  'content-length',
  'content-encoding',
  'etag',
  'transfer-encoding',
  'connection',
  'keep-alive',
])

function contentTypeOf({ headers }: Answer): string {
  return String(headers['content-type'] ?? '')
}

function isForKeeping({ headers }: Answer): boolean {
  return !String(headers['cache-control'] ?? '').includes('no-store')
}

function tagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

/** `If-None-Match` is compared weakly (RFC 9110, 13.1.2): a proxy may have put `W/` before what we sent. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}

function pairsWithout(headers: string[], names: Set<string>): string[] {
  return headers.filter((_, at) => !names.has(headers[at - (at % 2)] ?? ''))
}
