import type { Endpoint } from 'payload'

import { findColleague } from '@/questions/desk/queries'
import { notFound, readAsked, readBody, refuse, respond } from '@/questions/endpoints/order'
import { bare, lookingUp } from '@/questions/orders'

import { findLettersOf } from './look-up/commands'
import { showContact } from './showing/commands'

/** How to reach those who write, for those who do. Asked for by POST alone, so that no link and no browser asks. */
export const contactEndpoints: Endpoint[] = [
  {
    path: '/:id/contact',
    method: 'post',
    handler: async (req) => {
      const { id, who } = await readAsked(req)
      await readBody(req, bare)
      const shown = await showContact(req, { id, who })
      return shown.ok ? respond(req, 200, shown.value) : refuse(req, shown.problem)
    },
  },
  {
    path: '/by-email',
    method: 'post',
    handler: async (req) => {
      const who = await findColleague(req)
      if (!who) throw notFound()
      const { email } = await readBody(req, lookingUp)
      const found = await findLettersOf(req, { typed: email, who })
      return found.ok ? respond(req, 200, { letters: found.value }) : refuse(req, found.problem)
    },
  },
]
