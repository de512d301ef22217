import { isGuessable, type Guesses } from './guessable'

export const shortestPassword = 15
/** Beyond any passphrase a person types; it keeps a megabyte from being hashed. */
export const longestPassword = 128

export interface PasswordFault {
  type: 'notText' | 'tooShort' | 'tooLong' | 'isTheEmail' | 'guessable'
  message: string
}

/**
 * What is wrong with a new password; null when nothing is. Lengths in characters as people count them.
 * Length rather than rules about digits and signs: NIST SP 800-63B-4, section 3.1.1.2 (15 where the password
 * is the only factor), which also asks for `guessableFault`.
 */
export function passwordFault(password: unknown, email?: string | null): PasswordFault | null {
  if (typeof password !== 'string') return { type: 'notText', message: 'Please type a password.' }
  const length = Array.from(password).length
  if (length < shortestPassword) {
    return {
      type: 'tooShort',
      message: `Please choose a password of at least ${shortestPassword} characters. Four or five words in a row will do.`,
    }
  }
  if (length > longestPassword) {
    return {
      type: 'tooLong',
      message: `Please choose a password of at most ${longestPassword} characters.`,
    }
  }
  if (email && sameWords(password, email)) {
    return { type: 'isTheEmail', message: 'Please choose a password that is not the e-mail address.' }
  }
  return null
}

/** The same for one that is neither too short nor too long: whether it is among the first that are tried. */
export function guessableFault(password: string, guesses: Guesses): PasswordFault | null {
  return isGuessable(password, guesses) ? guessable : null
}

const guessable: PasswordFault = {
  type: 'guessable',
  message:
    'This password is among the first that are tried: common passwords, rows of keys, dates, names and repeats are. Please choose four or five words that have nothing to do with one another.',
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
