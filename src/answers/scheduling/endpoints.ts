import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'

import { isAnswerId, readOrder } from '@/answers/orders'
import { refused, type Refused } from '@/platform/refused'
import { succeed, type Result } from '@/platform/result'
import { roleOf } from '@/staff/access'
import { findStaffOf } from '@/staff/queries'

import { callOffPublication, schedulePublication } from './commands'
import { scheduling } from './orders'
import { findScheduleView } from './view/queries'

interface Asked {
  answerId: string
  /** Who asks. */
  staffId: string
}

/** When an answer is to be published, for those who may work on it: to see, to choose and to call off. */
export const scheduleEndpoints: Endpoint[] = [
  endpoint('get', 'schedule', async (req, asked) => succeed(await findScheduleView(req, asked))),
  endpoint('post', 'schedule', async (req, asked) => {
    const read = readOrder(scheduling, (await req.text?.()) ?? '')
    if (!read.ok) throw refused(read.problem, 400)
    return schedulePublication(req.payload, { ...asked, at: read.value.at }, req)
  }),
  endpoint('post', 'call-off', (req, asked) => callOffPublication(req.payload, asked, req)),
]

function endpoint(
  method: 'get' | 'post',
  name: string,
  carryOut: (req: PayloadRequest, asked: Asked) => Promise<Result<object, { message: string }>>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method,
    handler: async (req) => {
      const outcome = await carryOut(req, await readAsked(req))
      const headers = headersWithCors({ headers: new Headers(), req })
      return outcome.ok
        ? Response.json(outcome.value, { headers })
        : Response.json({ errors: [outcome.problem] }, { status: 409, headers })
    },
  }
}

/** For those who may not work on an answer, it is not there. */
async function readAsked(req: PayloadRequest): Promise<Asked> {
  const role = roleOf(req)
  const id = req.routeParams?.id
  if (role === null || role === 'frontDesk' || !req.user || !isAnswerId(id)) throw notFound()
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'answers', where, overrideAccess: false, req })
  const staff = await findStaffOf(req.payload, req.user.id, req)
  if (totalDocs === 0 || !staff) throw notFound()
  return { answerId: id, staffId: staff.id }
}

function notFound(): Refused {
  return refused('There is no such answer.', 404)
}
