import type { Endpoint, PayloadRequest } from 'payload'

import { momentWords } from '@/platform/moment-words'
import { refuseFields } from '@/platform/field-faults'
import { readJson, readOrder } from '@/platform/read-order'
import { refused } from '@/platform/refused'
import type { Result } from '@/platform/result'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'
import { renewPasswordLink } from '@/staff/commands'
import type { PasswordLink } from '@/staff/password-links/password-link'
import type { StaffProblem } from '@/staff/problems'
import { findAccountOfStaff } from '@/staff/queries'

import { readColleague } from './colleague'
import { addColleague, letLeave, letReturn } from './commands'
import { inviting, leaving, returning } from './orders'

/** POST /api/colleagues, for admins: the form that adds somebody. */
export const addEndpoint: Endpoint = {
  path: '/colleagues',
  method: 'post',
  handler: async (req) => {
    adminsAlone(req)
    const json = readJson((await req.text?.()) ?? '')
    if (!json.ok) throw refused(json.problem, 400)
    const read = readColleague(json.value)
    if (!read.ok) return refuseFields(read.problem)
    const added = await addColleague(req.payload, read.value, new Date(), req)
    return added.ok ? tell(req, added.value) : refuseFields([added.problem])
  },
}

/** What an admin may order for somebody under Staff, beside saving. Nobody orders it for themselves. */
export const staffEndpoints: Endpoint[] = [
  order('password-link', inviting, async (req, staff, { delivery }) =>
    answer(await renewPasswordLink(req.payload, { staff }, new Date(), delivery, req), (made) =>
      tell(req, made),
    ),
  ),
  order('leave', leaving, async (req, staff, { doctor }) =>
    answer(await letLeave(req.payload, { staff, doctor }, req), ({ name }) =>
      Response.json({ message: `${name} can no longer sign in, and is signed out everywhere.` }),
    ),
  ),
  order('return', returning, async (req, staff, { doctor, delivery }) =>
    answer(await letReturn(req.payload, { staff, doctor, delivery }, new Date(), req), (made) =>
      tell(req, made),
    ),
  ),
]

function order<Body>(
  name: string,
  shape: Parameters<typeof readOrder<Body>>[0],
  carryOut: (req: PayloadRequest, staff: string, body: Body) => Promise<Response>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      adminsAlone(req)
      const staff = String(req.routeParams?.id)
      const account = await findAccountOfStaff(req.payload, staff, req)
      if (!account) throw refused('There is nobody like this under Staff.', 404)
      if (account.user === req.user?.id)
        throw refused('This is your own account. Ask another admin, or see your account page.', 409)
      const read = readOrder(shape, (await req.text?.()) ?? '')
      if (!read.ok) throw refused(read.problem, 400)
      return carryOut(req, staff, read.value)
    },
  }
}

function adminsAlone(req: PayloadRequest): void {
  if (roleOf(req) !== 'admin') throw refused('Only admins look after the staff.', 403)
}

function answer<Value>(
  outcome: Result<Value, StaffProblem>,
  respond: (value: Value) => Promise<Response> | Response,
): Promise<Response> | Response {
  if (!outcome.ok) throw refused(outcome.problem.message, outcome.problem.type === 'notStaff' ? 404 : 409)
  return respond(outcome.value)
}

/** The link goes to the admin who made it, once; where it went by mail, to nobody else. */
async function tell(req: PayloadRequest, made: PasswordLink): Promise<Response> {
  const until = momentWords(made.expiresAt, await clinicTimeZone(req.payload, req))
  const message =
    made.type === 'mailed' ? `A mail to ${made.email} is on its way.` : 'The link is made. Hand it over now.'
  return Response.json({ ...made, until, message }, { headers: { 'cache-control': 'no-store' } })
}
