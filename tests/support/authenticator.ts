import { generateSync } from 'otplib'

/** The app on somebody's phone: the code for a moment, and for so many steps of 30 s beside it. */
export const codeOf = (secret: string, steps = 0, now = new Date()): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1_000) + steps * 30 })
