import type { Endpoint, PayloadRequest } from 'payload'

import { setCookie } from '@/platform/cookies'
import { env } from '@/platform/env'
import { isMailSetUp } from '@/platform/mail/outbox'
import { adminsOnly } from '@/staff/access'
import { signOut } from '@/staff/sessions/commands'
import { sessionLimits } from '@/staff/sessions/queries'
import { sessionCookieName, sessionOf } from '@/staff/sessions/session'
import { noMailSentence } from '@/staff/users/no-mail'

import { answerProblem, notFound, textsOf } from './answers'
import { signIn } from './commands'
import { askForResetLink } from './passwords/commands'
import { forgetSignInTries } from './tries/commands'

/** POST /api/users/login {email, password, code?}: a cookie, and no token in the answer. */
const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { code = '', email = '', password = '' } = await textsOf(req)
    const { payload, headers } = req
    const outcome = await signIn(payload, { email, password, code, headers }, new Date())
    if (!outcome.ok) return answerProblem(outcome.problem)
    const { deviceCookie, token, user } = outcome.value
    const lastsMs = Math.min(sessionLimits.idleMs, sessionLimits.longestMs)
    const exp = Math.floor((Date.now() + lastsMs) / 1_000)
    const response = Response.json({ message: 'You are signed in.', user, exp })
    response.headers.append('set-cookie', sessionCookie(token))
    response.headers.append('set-cookie', deviceCookie)
    return response
  },
}

/** Always succeeds: whoever is not signed in is signed out. */
const logout: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (session) await signOut(req.payload, session)
    const headers = { 'set-cookie': sessionCookie(null) }
    return Response.json({ message: 'You are signed out.' }, { headers })
  },
}

const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    if (!isMailSetUp()) {
      // The name is what lets the panel show the words.
      const error = { name: 'Refused', data: {}, message: noMailSentence }
      return Response.json({ errors: [error] }, { status: 503 })
    }
    const { email = '' } = await textsOf(req)
    if (email.trim() === '') {
      return answerProblem({ type: 'incomplete', message: 'Please type your e-mail address.' })
    }
    const asked = await askForResetLink(req.payload, email, req.headers)
    if (!asked.ok) return answerProblem(asked.problem)
    return Response.json({ message: 'If somebody here has this address, a link is on its way.' })
  },
}

/** A password is chosen on the page that a link leads to (`password-links/`), and nowhere else. */
const noResetPassword: Endpoint = { path: '/reset-password', method: 'post', handler: () => notFound() }

/** POST /api/users/unlock {email}, for admins: who was locked out by wrong tries elsewhere may try anew. */
const unlock: Endpoint = {
  path: '/unlock',
  method: 'post',
  handler: async (req: PayloadRequest) => {
    if (!adminsOnly({ req })) return notFound()
    const { email = '' } = await textsOf(req)
    await forgetSignInTries(req.payload, email.trim().toLowerCase())
    return Response.json({ message: 'They can try again.' })
  },
}

/** In place of Payload's own, of which each would sign somebody in on a road of its own. */
export const signInEndpoints: Endpoint[] = [login, logout, forgotPassword, noResetPassword, unlock]

/** It ends with the browser, and before that when the session does; null takes it away. */
function sessionCookie(token: string | null): string {
  return setCookie({
    name: sessionCookieName(env.SITE_URL),
    value: token ?? '',
    path: '/',
    isSecure: env.SITE_URL.startsWith('https:'),
    ...(token === null ? { maxAge: 0 } : {}),
  })
}
