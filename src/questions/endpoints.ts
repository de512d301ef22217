import type { Endpoint } from 'payload'

import { giveBackQuestion, takeQuestion } from './claims/commands'
import { contactEndpoints } from './contacts/endpoints'
import { closeFromDesk } from './endings/closing/commands'
import { closing } from './endings/orders'
import { order } from './endpoints/order'
import { entryEndpoints } from './entry/endpoints'
import { bare, lookingAt, taking } from './orders'
import { lookAtQuestion } from './triage/commands'

/** What those who work at the desk may order for a letter. Each is checked again by the command it calls. */
export const questionEndpoints: Endpoint[] = [
  ...contactEndpoints,
  ...entryEndpoints,
  order('look-at', lookingAt, (req, { body, id, who }) => lookAtQuestion(req, { id, who, triage: body })),
  order('take', taking, (req, { body, id, who }) => takeQuestion(req, { id, who, days: body.days })),
  order('give-back', bare, (req, { id, who }) => giveBackQuestion(req, { id, who })),
  order('close', closing, (req, { body, id, who }) => closeFromDesk(req, { id, who, closing: body })),
]
