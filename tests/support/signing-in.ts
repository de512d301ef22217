import { ask, json, signIn } from '@tests/integration/api/caller'

import { codeOf } from './authenticator'
import type { Clinic, Person } from './clinic'

type Session = Awaited<ReturnType<typeof signIn>>['session']

export interface WithPhone {
  secret: string
  backupCodes: string[]
  session: Session
}

/** Posts texts, and reads what comes back. */
export async function post(path: string, session: object, texts: Record<string, string> = {}) {
  const response = await ask('POST', path, { ...json, ...session }, texts)
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, body, cookie: response.headers.get('set-cookie') }
}

/** Somebody signs in and sets up a second factor, a while ago: no code of this moment is used up by it. */
export async function getPhone({ sql }: Clinic, person: Person): Promise<WithPhone> {
  const { session } = await signIn(person)
  const started = await post('/api/users/second-factor/start', session)
  const secret = String(started.body.secret)
  const confirmed = await post('/api/users/second-factor/confirm', session, { code: codeOf(secret) })
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed))
  await sql('update private.second_factors set last_step = 0 where user_id = $1', [person.user.id])
  return { secret, session, backupCodes: confirmed.body.backupCodes as string[] }
}

/** One attempt to sign in, from a device nobody knows unless a cookie says otherwise. */
export const tryToSignIn = (
  { email, password }: { email: string; password: string },
  code?: string,
  headers: Record<string, string> = {},
) => post('/api/users/login', headers, { email, password, ...(code === undefined ? {} : { code }) })
