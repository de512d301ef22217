import type { Endpoint } from 'payload'

import { tryJobAgain } from '@/platform/jobs/failed-jobs'
import { editorsOnly } from '@/staff/access'

/** POST /api/failed-jobs/ID/try-again, for admins and editors; to everybody else it is not there. */
export const tryAgainEndpoint: Endpoint = {
  path: '/failed-jobs/:id/try-again',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const isFound = editorsOnly({ req }) && (await tryJobAgain(req.payload, id))
    if (!isFound) return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
    return Response.json({ message: 'It is being tried again.' })
  },
}
