import { fail, succeed, type Result } from '@/platform/result'

import { findAddress, type Address } from './addresses'
import { documentFaults } from './document-faults'
import { documentOf, subjectOf, type ExpectedDocument, type House } from './house'
import { oddJson, oddQuery } from './odd-json'
import { plainDocument } from './plain-document'
import { preferenceFault } from './preferences'
import { queryFault, type Subject } from './query'
import { badRequest, nothing, type Refusal } from './refusal'
import { mostBytes, mostBytesOfLittle, readBody, type Body } from './body'

const overrides = ['x-http-method-override', 'x-payload-http-method-override']

/**
 * Reads what somebody who works here asks for, and gives it back in the plain form that Payload can carry out:
 * an endpoint that there is, a query and a document that fit its fields, and nothing beside them.
 */
export async function readStaffRequest(
  request: Request,
  house: House,
  readQuery: ReadQuery,
): Promise<Result<Request, Refusal>> {
  const override = overrides.find((name) => request.headers.has(name))
  return override ? readLongQuery(request, house, readQuery) : readPlain(request, house, readQuery)
}

/** Payload's own reading of an address (`platform/query-string`): what is looked at is what is carried out. */
type ReadQuery = (search: string) => Record<string, unknown>

/** The panel posts a query that is too long for an address, and says so in a header. Only finding is asked so. */
async function readLongQuery(
  request: Request,
  house: House,
  readQuery: ReadQuery,
): Promise<Result<Request, Refusal>> {
  const isAsked = request.method === 'POST' && request.headers.get(overrides[1] ?? '') === 'GET'
  if (!isAsked || request.headers.has(overrides[0] ?? '')) return fail(noOverride)
  const url = new URL(request.url)
  const address = findAddress('GET', url.pathname, house.routes)
  if (!address) return fail(nothing)
  const body = await readBody(request, mostBytesOfLittle)
  if (!body.ok) return body
  if (address.path !== '/' || body.value.type !== 'query' || url.search) return fail(noOverride)
  const fault = faultIn(body.value.search, readQuery, subjectOf(house, address, 'GET'))
  if (fault) return fail(badRequest(fault))
  url.search = body.value.search
  return succeed(plain(request, 'GET', url, { type: 'nothing' }))
}

const noOverride = badRequest('A method is only replaced to find documents with a query in the body.')

async function readPlain(
  request: Request,
  house: House,
  readQuery: ReadQuery,
): Promise<Result<Request, Refusal>> {
  const { method } = request
  const url = new URL(request.url)
  const address = findAddress(method, url.pathname, house.routes)
  if (!address) return fail(nothing)
  const fault = faultIn(url.search, readQuery, subjectOf(house, address, method))
  if (fault) return fail(badRequest(fault))

  const expected = documentOf(house, address, method)
  const isLittle = address.slug.startsWith('payload-') || !(expected ?? address.path.startsWith('/access'))
  const body = await readBody(request, isLittle ? mostBytesOfLittle : mostBytes)
  if (!body.ok) return body
  const read = readDocument(body.value, expected, address, house)
  return read.ok ? succeed(plain(request, method, url, read.value)) : read
}

function faultIn(search: string, readQuery: ReadQuery, subject: Subject): string | null {
  return search === '' ? null : (oddQuery(search) ?? queryFault(readQuery(search), subject))
}

function readDocument(
  body: Body,
  expected: ExpectedDocument | null,
  address: Address,
  house: House,
): Result<Body, Refusal> {
  if (body.type === 'query') return fail({ status: 415, message: 'Please send JSON.' })
  // The panel sends whatever it saves as a form; a file belongs to a picture alone.
  if (body.type === 'form' && !expected?.hasUpload) {
    if (body.file) return fail({ status: 415, message: 'A file can only be sent for a picture.' })
    return readDocument({ type: 'json', value: body.value }, expected, address, house)
  }
  if (body.type === 'nothing') return succeed(expected ? { type: 'json', value: {} } : body)
  const odd = oddJson(body.value)
  if (odd) return fail(badRequest(odd))
  if (!expected) {
    const fault = otherFault(body.value, address, house)
    return fault ? fail(badRequest(fault)) : succeed(body)
  }
  const fields = documentFaults(expected.fields, body.value, expected.besides)
  if (fields.length > 0) return fail({ status: 400, message: sentenceOf(fields), fields })
  return succeed({ ...body, value: plainDocument(expected.fields, body.value as Record<string, unknown>) })
}

// What is no document: an order, a preference, or texts for the sign-in.
function otherFault(value: unknown, address: Address, house: House): string | null {
  if (address.slug === 'payload-preferences') return preferenceFault(address.params.key ?? '', value, house)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Please send a JSON object.'
  const isSignIn = house.collections[address.slug]?.hasSignIn && !address.path.startsWith('/access')
  if (!isSignIn) return null
  const odd = Object.entries(value).find(([, each]) => typeof each !== 'string')
  return odd ? `“${odd[0].slice(0, 60)}” is a text.` : null
}

function sentenceOf(faults: { path: string; message: string }[]): string {
  const said = faults.map(({ path, message }) => (path ? `“${path.slice(0, 80)}”: ${message}` : message))
  return said.slice(0, 3).join(' ')
}

function plain(request: Request, method: string, url: URL, body: Body): Request {
  const headers = new Headers(request.headers)
  for (const name of [...overrides, 'content-length', 'transfer-encoding']) headers.delete(name)
  if (body.type === 'json') headers.set('content-type', 'application/json')
  // A form brings its own, with its boundary.
  else headers.delete('content-type')
  return new Request(url, { method, headers, body: bodyOf(body), signal: request.signal })
}

function bodyOf(body: Body): BodyInit | null {
  if (body.type === 'json') return JSON.stringify(body.value)
  if (body.type !== 'form') return null
  const form = new FormData()
  form.set('_payload', JSON.stringify(body.value))
  if (body.file) form.set('file', body.file, body.file.name)
  return form
}
