import type { AuthStrategy, Payload } from 'payload'

import { theSoftware } from '@/platform/actors'

import { findSession } from './queries'

/**
 * Who a request comes from: a random token in a cookie, looked up each time, so that a session that was ended is
 * over with the next request on every instance. Somebody whose second factor is due has no role until it is there.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const session = await findSession(payload, headers)
    if (!session) return { user: null }
    const user = await payload.findByID({
      collection: 'users',
      id: session.user,
      depth: 0,
      disableErrors: true,
      ...theSoftware,
    })
    if (!user) return { user: null }
    const role = session.isSecondFactorDue ? null : session.role
    return { user: { ...user, role, session, collection: 'users', _strategy: 'session' } }
  },
}

/**
 * Payload takes any token signed with its secret for a session, whatever became of the session since. None is given
 * to anybody, and none is taken.
 */
export function refuseSignedTokens(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.filter(({ name }) => name !== 'local-jwt')
}
