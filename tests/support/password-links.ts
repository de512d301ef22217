import type { Result } from '@/platform/result'
import type { PasswordLink } from '@/staff/password-links/password-link'

/** The link that was made to be handed over; throws where there is none. */
export function handedOver(made: Result<PasswordLink, { message: string }>): PasswordLink & { type: 'link' } {
  if (!made.ok) throw new Error(made.problem.message)
  if (made.value.type !== 'link') throw new Error('It went by mail.')
  return made.value
}

export const tokenOf = (link: string): string => link.split('/').at(-1) ?? ''
