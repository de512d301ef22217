import type { Endpoint } from 'payload'

import { refused } from '@/platform/refused'
import { readBody, respond } from '@/questions/endpoints/order'
import { editorsOnly, staffOnly } from '@/staff/access'

import { getRulesInUse } from './queries'
import { switchRule } from './switching/commands'
import { switching } from './switching/switching'
import { tryLetter, trying } from './trying/tried-letter'

/** Trying a letter against the rules of this clinic, and switching rules off and on. */
export const redFlagEndpoints: Endpoint[] = [
  {
    path: '/try',
    method: 'post',
    handler: async (req) => {
      allow(staffOnly({ req }))
      const { letter } = await readBody(req, trying)
      return respond(req, 200, tryLetter(letter, await getRulesInUse()))
    },
  },
  {
    path: '/switch',
    method: 'post',
    handler: async (req) => {
      allow(editorsOnly({ req }))
      const switched = await switchRule(req, await readBody(req, switching))
      if (!switched.ok) throw refused(switched.problem, 400)
      return respond(req, 200, switched.value)
    },
  },
]

function allow(isAllowed: boolean): void {
  if (!isAllowed) throw refused('Editors and admins look after the red flags.', 403)
}
