import type { Payload } from 'payload'

export type SignInOutcome =
  | { type: 'succeeded'; user: string; secondFactor: boolean }
  /** `user` only where the password was right. */
  | { type: 'refused'; user: string | null; why: string }

/** The one place through which every sign-in goes, let in or not. Never an address, a password or a code. */
export async function noteSignIn(payload: Payload, outcome: SignInOutcome): Promise<void> {
  payload.logger.debug(outcome, 'A sign-in')
  return Promise.resolve()
}
