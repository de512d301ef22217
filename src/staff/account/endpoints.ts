import type { Endpoint, PayloadRequest } from 'payload'

import { refuseFields, type FieldFault } from '@/platform/field-faults'
import { refused } from '@/platform/refused'
import type { Result } from '@/platform/result'
import { roleOf } from '@/staff/access'
import { sessionOf } from '@/staff/sessions/session'

import { newEmail, newPassword, readChange } from './changes'
import { changeOwnEmail, changeOwnPassword, type Oneself } from './commands'

/** POST /api/account/password and /api/account/email: each person for themselves, with the password they have. */
export const accountEndpoints: Endpoint[] = [
  change(
    'password',
    newPassword,
    changeOwnPassword,
    'Your password is changed. Everywhere else you are signed out.',
  ),
  change('email', newEmail, changeOwnEmail, 'Your address is changed. Everywhere else you are signed out.'),
]

function change<Body>(
  name: string,
  shape: Parameters<typeof readChange<Body>>[0],
  carryOut: (req: PayloadRequest, me: Oneself, body: Body) => Promise<Result<null, FieldFault>>,
  message: string,
): Endpoint {
  return {
    path: `/account/${name}`,
    method: 'post',
    handler: async (req) => {
      const { user } = req
      if (!user || roleOf(req) === null) throw refused('Please sign in first.', 403)
      const read = readChange(shape, (await req.text?.()) ?? '')
      if (!read.ok) return refuseFields(read.problem)
      const me = { user: user.id, email: user.email, session: sessionOf(req) }
      const changed = await carryOut(req, me, read.value)
      return changed.ok ? Response.json({ message }) : refuseFields([changed.problem])
    },
  }
}
