import type { PayloadRequest } from 'payload'

import type { SignInProblem } from './problems'

const answers: Record<SignInProblem['type'], { status: number; code: string }> = {
  incomplete: { status: 400, code: 'incomplete' },
  refused: { status: 401, code: 'refused' },
  secondFactorNeeded: { status: 401, code: 'second-factor-needed' },
  secondFactorRefused: { status: 401, code: 'second-factor-refused' },
  tooMany: { status: 429, code: 'too-many' },
  busy: { status: 429, code: 'busy' },
}

/** `code` is for programs, the message for people. */
export function answerProblem({ type, message, retryAfterSeconds }: SignInProblem): Response {
  const { code, status } = answers[type]
  const headers = new Headers(retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {})
  return Response.json({ errors: [{ code, message }] }, { status, headers })
}

/** As the guard says it of an address that is not there. */
export const notFound = (): Response => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })

/** The texts of a JSON object, as the guard hands it on. */
export async function textsOf(req: PayloadRequest): Promise<Record<string, string | undefined>> {
  const body: unknown = req.json ? await req.json() : {}
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}
