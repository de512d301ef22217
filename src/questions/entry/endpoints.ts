import type { Endpoint, PayloadRequest } from 'payload'

import { refuseFields } from '@/platform/field-faults'
import { refused } from '@/platform/refused'
import { findColleague } from '@/questions/desk/queries'
import { notFound, readBody, respond } from '@/questions/endpoints/order'
import type { Colleague } from '@/questions/standing'

import { checkTypedLetter, typeInLetter } from './commands'
import { mayTypeIn } from './may-type-in'
import { checking, typingIn } from './typed-letter'

/** Letters that come by telephone or on paper, for those who type them in. */
export const entryEndpoints: Endpoint[] = [
  {
    path: '/check-typed',
    method: 'post',
    handler: async (req) => {
      await readTyper(req)
      const { question } = await readBody(req, checking)
      const checked = await checkTypedLetter(question, new Date())
      return checked.ok ? respond(req, 200, checked.value) : refuseFields(checked.problem)
    },
  },
  {
    path: '/type-in',
    method: 'post',
    handler: async (req) => {
      const who = await readTyper(req)
      const body = await readBody(req, typingIn)
      const kept = await typeInLetter(req, { ...body, who }, new Date())
      return kept.ok ? respond(req, 200, kept.value) : refuseFields(kept.problem)
    },
  },
]

async function readTyper(req: PayloadRequest): Promise<Colleague> {
  const who = await findColleague(req)
  if (!who) throw notFound()
  if (!mayTypeIn(who)) throw refused('Letters are typed in by the front desk, editors and admins.', 403)
  return who
}
