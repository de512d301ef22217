import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'

import { publishAnswer, unpublishAnswer } from './commands'
import { bare, isAnswerId, readOrder, signing, withdrawing } from './orders'
import { signOff } from './sign-offs/commands'
import { findPublicationState } from './sign-offs/queries'
import { withdrawAnswer } from './withdrawals/commands'
import { sha256 } from '@/platform/digest'
import { refused, type Refused } from '@/platform/refused'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { succeed, type Result } from '@/platform/result'
import { roleOf } from '@/staff/access'
import { findStaffOf } from '@/staff/queries'

/** What the panel asks for beside saving. Each is checked again by the command it calls. */
export const answerEndpoints: Endpoint[] = [
  order('sign-off', signing, async (req, answerId, { words, note }) => {
    const staffId = await findStaffId(req)
    if (!staffId) throw notFound()
    const hash = sha256(words)
    return signOff(req.payload, { answerId, staffId, hash, via: 'panel', note, at: new Date() }, req)
  }),
  order('publish', bare, (req, answerId) => publishAnswer(req.payload, { answerId, at: new Date() }, req)),
  order('unpublish', bare, async (req, answerId) => {
    await unpublishAnswer(req.payload, answerId, req)
    return succeed({})
  }),
  order('withdraw', withdrawing, (req, answerId, body) =>
    withdrawAnswer(req.payload, { ...body, answerId, at: new Date() }, req),
  ),
  {
    path: '/:id/publication',
    method: 'get',
    handler: async (req) => {
      const answerId = await readAnswerId(req)
      return respond(req, 200, await findPublicationState(req, answerId, await findStaffId(req)))
    },
  },
  {
    // In place of Payload's own, which publishes what it restores: an earlier version comes back as a draft.
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const doc = await restoreAsDraft(req, 'answers', String(req.routeParams?.id))
      return respond(req, 200, { ...doc, message: 'Restored as a draft.' })
    },
  },
]

function order<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: (
    req: PayloadRequest,
    answerId: string,
    body: Body,
  ) => Promise<Result<object, { message: string }>>,
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

/** The answer an address names; for those who may not work on it, it is not there. */
async function readAnswerId(req: PayloadRequest): Promise<string> {
  const role = roleOf(req)
  const id = req.routeParams?.id
  if (role === null || role === 'frontDesk' || !isAnswerId(id)) throw notFound()
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'answers', where, overrideAccess: false, req })
  if (totalDocs === 0) throw notFound()
  return id
}

async function findStaffId(req: PayloadRequest): Promise<string | null> {
  return req.user ? ((await findStaffOf(req.payload, req.user.id, req))?.id ?? null) : null
}

function notFound(): Refused {
  return refused('There is no such answer.', 404)
}

function respond(req: PayloadRequest, status: number, body: object): Response {
  return Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) })
}
