/** Why somebody was not let in. `user` is for the record alone: whoever asked is not told whether there is one. */
export interface SignInProblem {
  type: 'incomplete' | 'refused' | 'secondFactorNeeded' | 'secondFactorRefused' | 'tooMany' | 'busy'
  message: string
  user?: string
  retryAfterSeconds?: number
}

export const incomplete: SignInProblem = {
  type: 'incomplete',
  message: 'Please type your e-mail address and your password.',
}

/** For a wrong password, an unknown address, a person who has left and a sign-in of nobody. */
export const refusedSignIn: SignInProblem = {
  type: 'refused',
  message: 'The e-mail address or the password is not right.',
}

export const secondFactorNeeded: SignInProblem = {
  type: 'secondFactorNeeded',
  message: 'Please type the code that your app shows, or one of your backup codes.',
}

export const busy: SignInProblem = {
  type: 'busy',
  message: 'Too many people are signing in at this moment. Please try again.',
  retryAfterSeconds: 2,
}

export const tooMany = (retryAfterSeconds: number): SignInProblem => ({
  type: 'tooMany',
  message: `Too many attempts. Please try again in ${inMinutes(retryAfterSeconds)}.`,
  retryAfterSeconds,
})

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'one minute' : `${minutes} minutes`
}
