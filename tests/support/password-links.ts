import { POST } from '@/app/(site)/desk/password/[token]/route'
import { env } from '@/platform/env'
import { inTransaction } from '@/platform/payload'
import type { Result } from '@/platform/result'
import { makePasswordLink } from '@/staff/password-links/commands'
import type { PasswordLink } from '@/staff/password-links/password-link'

import type { Clinic, Person } from './clinic'

/** The link that was made to be handed over; throws where there is none. */
export function handedOver(made: Result<PasswordLink, { message: string }>): PasswordLink & { type: 'link' } {
  if (!made.ok) throw new Error(made.problem.message)
  if (made.value.type !== 'link') throw new Error('It went by mail.')
  return made.value
}

export const tokenOf = (link: string): string => link.split('/').at(-1) ?? ''

/** The token of a link that somebody asked for themselves, as it would stand in the mail. */
export async function forgottenLink(
  clinic: Clinic,
  { email, user }: Person,
  now = new Date(),
): Promise<string> {
  const how = { purpose: 'forgotten', delivery: 'link' } as const
  const made = await inTransaction(clinic.payload, (req) =>
    makePasswordLink(req, { user: user.id, email }, how, now),
  )
  if (made.type !== 'link') throw new Error('It went by mail.')
  return tokenOf(made.link)
}

/** Types a password, twice, on the page that a link leads to. */
export function typePassword(token: string, password: string): Promise<Response> {
  const request = new Request(`${env.SITE_URL}/desk/password/${token}`, {
    method: 'POST',
    body: new URLSearchParams({ password, repeated: password }),
  })
  return POST(request, { params: Promise.resolve({ token }) })
}
