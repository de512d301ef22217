import type { Endpoint } from 'payload'

import { readOrder } from '@/platform/read-order'
import { refused } from '@/platform/refused'
import { findAsked } from '@/questions/desk/queries'

import { bare } from '@/answers/orders'

import { answerLetter } from './commands'

/** `POST /api/questions/ID/answer`: an order on a letter that makes an answer, and so it stands here. */
export const answerEndpoint: Endpoint = {
  path: '/:id/answer',
  method: 'post',
  handler: async (req) => {
    const asked = await findAsked(req)
    if (!asked) throw refused('There is no such letter.', 404)
    const read = readOrder(bare, (await req.text?.()) ?? '')
    if (!read.ok) throw refused(read.problem, 400)
    const outcome = await answerLetter(req, asked)
    if (!outcome.ok) {
      throw refused(outcome.problem.message, outcome.problem.type === 'notYours' ? 403 : 409)
    }
    return Response.json(outcome.value, { headers: { 'cache-control': 'no-store' } })
  },
}
