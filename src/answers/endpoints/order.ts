import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'

import { isAnswerId, readOrder } from '@/answers/orders'
import { whyNotDecide } from '@/answers/publication/queries'
import { refused, type Refused } from '@/platform/refused'
import type { Result } from '@/platform/result'
import { roleOf } from '@/staff/access'
import { findStaffOf } from '@/staff/queries'

type Outcome = Promise<Result<object, { message: string }>>

/** `POST /api/answers/ID/name` for those who may work on answers: 200 with what came of it, 409 with what stood in the way. */
export function order<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: (req: PayloadRequest, answerId: string, body: Body) => Outcome,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const answerId = await readAnswerId(req)
      const read = readOrder(shape, (await req.text?.()) ?? '')
      if (!read.ok) throw refused(read.problem, 400)
      const outcome = await carryOut(req, answerId, read.value)
      return outcome.ok ? respond(req, 200, outcome.value) : respond(req, 409, { errors: [outcome.problem] })
    },
  }
}

/** The same for what is recorded under the name of whoever orders it: a `staff` id. */
export function signedOrder<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: (req: PayloadRequest, order: Body & { answerId: string; staffId: string; at: Date }) => Outcome,
): Endpoint {
  return order(name, shape, async (req, answerId, body) => {
    const staffId = await findStaffId(req)
    if (!staffId) throw notFound()
    return carryOut(req, { ...body, answerId, staffId, at: new Date() })
  })
}

/** The same for what readers will see of it, which not everybody who writes decides. */
export function decision<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: Parameters<typeof signedOrder<Body>>[2],
): Endpoint {
  return signedOrder(name, shape, async (req, body) => {
    await refuseUndecided(req, body.answerId)
    return carryOut(req, body)
  })
}

/** Throws with a sentence where whoever asks does not decide over this answer. */
export async function refuseUndecided(req: PayloadRequest, answerId: string): Promise<void> {
  const reason = await whyNotDecide(req, answerId)
  if (reason) throw refused(reason, 403)
}

/** `GET /api/answers/ID/name`. */
export function view(
  name: string,
  find: (req: PayloadRequest, answerId: string, staffId: string | null) => Promise<object>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'get',
    handler: async (req) => {
      const answerId = await readAnswerId(req)
      return respond(req, 200, await find(req, answerId, await findStaffId(req)))
    },
  }
}

export function respond(req: PayloadRequest, status: number, body: object): Response {
  return Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) })
}

/** The answer an address names; for those who may not work on it, it is not there. */
export async function readAnswerId(req: PayloadRequest): Promise<string> {
  const role = roleOf(req)
  const id = req.routeParams?.id
  if (role === null || role === 'frontDesk' || !isAnswerId(id)) throw notFound()
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'answers', where, overrideAccess: false, req })
  if (totalDocs === 0) throw notFound()
  return id
}

/** Under whose name something is recorded: a `staff` id; null for a sign-in that belongs to nobody there. */
export async function findStaffId(req: PayloadRequest): Promise<string | null> {
  return req.user ? ((await findStaffOf(req.payload, req.user.id, req))?.id ?? null) : null
}

export function notFound(): Refused {
  return refused('There is no such answer.', 404)
}
