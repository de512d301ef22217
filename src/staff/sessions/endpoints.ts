import type { Endpoint } from 'payload'

import { notFound, textsOf } from '@/staff/sign-in/answers'

import { endSession, signOutEverywhere } from './commands'
import { sessionOf } from './session'

/** POST /api/users/sessions/end {session}: one of one's own. */
const end: Endpoint = {
  path: '/sessions/end',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session) return notFound()
    const { session: id = '' } = await textsOf(req)
    const isEnded = isUuid(id) && (await endSession(req.payload, session.user, id))
    return isEnded ? Response.json({ message: 'That device is signed out.' }) : notFound()
  },
}

/** POST /api/users/sessions/end-all: signs out everywhere, here as well. */
const endAll: Endpoint = {
  path: '/sessions/end-all',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session) return notFound()
    await signOutEverywhere(req.payload, session.user)
    return Response.json({ message: 'You are signed out everywhere.' })
  },
}

export const sessionEndpoints: Endpoint[] = [end, endAll]

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
