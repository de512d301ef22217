import type { Missing } from './readiness'

/** Why an answer does not go public. */
export type PublicationProblem =
  | { type: 'unsigned'; message: string }
  | { type: 'incomplete'; message: string; missing: Missing[] }
  | { type: 'addressTaken'; message: string }
  | { type: 'noConsent'; message: string }

export const noConsent: PublicationProblem = {
  type: 'noConsent',
  message:
    'Whoever wrote the letter has not agreed that it is published, or has taken that back. Answer them privately, or begin an answer without the letter.',
}

export function incomplete(missing: Missing[]): PublicationProblem {
  return { type: 'incomplete', message: missing.map((each) => each.message).join(' '), missing }
}

/** `isSignedBefore`: whether there is a sign-off, of other words. */
export function unsigned(isSignedBefore: boolean): PublicationProblem {
  return {
    type: 'unsigned',
    message: isSignedBefore
      ? 'The words were changed after they were signed off. Ask for a sign-off of the new ones.'
      : 'Nobody has signed off these words yet. Ask another clinician to read and sign them.',
  }
}

export function addressTaken(slug: string): PublicationProblem {
  const message = `The address “${slug}” belongs to another answer, or did. Choose another.`
  return { type: 'addressTaken', message }
}
