import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'

import { readOrder } from '@/platform/read-order'
import { refused, type Refused } from '@/platform/refused'
import type { Result } from '@/platform/result'
import { findAsked, type Asked } from '@/questions/desk/queries'
import type { DeskProblem } from '@/questions/standing'

export interface Ordered<Body> extends Asked {
  body: Body
}

/**
 * `POST /api/questions/ID/name`, for whom the letter is there: 200 with what came of it, 403 where it is not theirs
 * to order, 409 with what stood in the way.
 */
export function order<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: (req: PayloadRequest, ordered: Ordered<Body>) => Promise<Result<object, DeskProblem>>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const { id, who } = await readAsked(req)
      const body = await readBody(req, shape)
      const outcome = await carryOut(req, { id, who, body })
      return outcome.ok ? respond(req, 200, outcome.value) : refuse(req, outcome.problem)
    },
  }
}

/** Which letter is meant, and who asks. For those for whom a letter is not there, it is not there. */
export async function readAsked(req: PayloadRequest): Promise<Asked> {
  const asked = await findAsked(req)
  if (!asked) throw notFound()
  return asked
}

/** Never kept by a browser: what is said of a letter is private. */
export function respond(req: PayloadRequest, status: number, body: object): Response {
  const headers = headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req })
  return Response.json(body, { status, headers })
}

export function notFound(): Refused {
  return refused('There is no such letter.', 404)
}

/** Reads what came along, or refuses it with a sentence. */
export async function readBody<Body>(
  req: PayloadRequest,
  shape: Parameters<typeof readOrder<Body>>[0],
): Promise<Body> {
  const read = readOrder(shape, (await req.text?.()) ?? '')
  if (!read.ok) throw refused(read.problem, 400)
  return read.value
}

interface Problem {
  type: DeskProblem['type'] | 'tooMany'
  message: string
  retryAfterSeconds?: number
}

/** Says in a sentence what stood in the way; when it may be tried again, too, where that is known. */
export function refuse(req: PayloadRequest, { message, retryAfterSeconds, type }: Problem): Response {
  const response = respond(req, statusOf(type), { errors: [{ message }] })
  if (retryAfterSeconds !== undefined) response.headers.set('retry-after', String(retryAfterSeconds))
  return response
}

const toMend: Problem['type'][] = ['needsReason', 'unknownTopic', 'incomplete']

function statusOf(type: Problem['type']): number {
  if (type === 'tooMany') return 429
  if (type === 'notYours') return 403
  return toMend.includes(type) ? 400 : 409
}
