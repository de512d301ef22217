import type { Endpoint } from 'payload'

import { refused } from '@/platform/refused'

import { listSuggestionsFor } from './already-answered/queries'

/** `GET /api/questions/ID/suggestions`: about a letter, and made by what finds answers, so it stands here. */
export const suggestionsEndpoint: Endpoint = {
  path: '/:id/suggestions',
  method: 'get',
  handler: async (req) => {
    const docs = await listSuggestionsFor(req, String(req.routeParams?.id))
    if (docs === null) throw refused('There is no such letter.', 404)
    return Response.json({ docs }, { headers: { 'cache-control': 'no-store' } })
  },
}
