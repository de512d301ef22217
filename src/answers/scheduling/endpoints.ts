import type { Endpoint, PayloadRequest } from 'payload'

import { findStaffId, notFound, readAnswerId, refuseUndecided, respond } from '@/answers/endpoints/order'
import { readOrder } from '@/answers/orders'
import { refused } from '@/platform/refused'
import { succeed, type Result } from '@/platform/result'

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
    await refuseUndecided(req, asked.answerId)
    const read = readOrder(scheduling, (await req.text?.()) ?? '')
    if (!read.ok) throw refused(read.problem, 400)
    return schedulePublication(req.payload, { ...asked, at: read.value.at }, req)
  }),
  endpoint('post', 'call-off', async (req, asked) => {
    await refuseUndecided(req, asked.answerId)
    return callOffPublication(req.payload, asked, req)
  }),
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
      return outcome.ok ? respond(req, 200, outcome.value) : respond(req, 409, { errors: [outcome.problem] })
    },
  }
}

/** For those who may not work on an answer, it is not there. */
async function readAsked(req: PayloadRequest): Promise<Asked> {
  const answerId = await readAnswerId(req)
  const staffId = await findStaffId(req)
  if (!staffId) throw notFound()
  return { answerId, staffId }
}
