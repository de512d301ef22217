import type { Endpoint } from 'payload'

import { giveBackQuestion, takeQuestion } from './claims/commands'
import { contactEndpoints } from './contacts/endpoints'
import { closeFromDesk } from './endings/closing/commands'
import { closing } from './endings/orders'
import { reopenQuestion } from './endings/reopening/commands'
import { order } from './endpoints/order'
import { entryEndpoints } from './entry/endpoints'
import { eraseFromDesk } from './erasure/desk/commands'
import { bare, erasing, lookingAt, reopening, taking } from './orders'
import { lookAtQuestion } from './triage/commands'

/** What those who work at the desk may order for a letter. Each is checked again by the command it calls. */
export const questionEndpoints: Endpoint[] = [
  ...contactEndpoints,
  ...entryEndpoints,
  order('look-at', lookingAt, (req, { body, id, who }) => lookAtQuestion(req, { id, who, triage: body })),
  order('take', taking, (req, { body, id, who }) => takeQuestion(req, { id, who, days: body.days })),
  order('give-back', bare, (req, { id, who }) => giveBackQuestion(req, { id, who })),
  order('close', closing, (req, { body, id, who }) => closeFromDesk(req, { id, who, closing: body })),
  order('reopen', reopening, (req, { body, id, who }) => reopenQuestion(req, { id, who, why: body.why })),
  order('erase', erasing, (req, { body, id, who }) => eraseFromDesk(req, { id, who, ...body })),
]
