/** Trouble that was foreseen: its message is the sentence the person reads, and no stack is shown. */
export class CannotGoOn extends Error {}

const begun = Date.now()

let stream = process.stdout

/** Prints one line to the person at the terminal. */
export const say = (line = '') => stream.write(`${line}\n`)

/** From here on the person is told on stderr: what comes on stdout is for a program to read. */
export const sayOnStderr = () => {
  stream = process.stderr
}

/** Prints one line of trouble. */
export const complain = (line) => process.stderr.write(`${line}\n`)

/** Seconds since `since` (milliseconds), or since the command began, as people read them: `12 s`. */
export const secondsSince = (since = begun) => `${Math.round((Date.now() - since) / 1000)} s`

/**
 * Counts the steps of a command, so that the person sees how far it is: `[2/6] Starting the database`.
 * @param {number} total
 */
export function stepsOf(total) {
  let done = 0
  return (text) => say(`[${++done}/${total}] ${text}`)
}

/**
 * Waits for `work` and says every few seconds that it still goes on, since silence looks like a fault.
 * @param {() => string} describe the line to print, made anew each time
 */
export async function sayWhileWaiting(work, describe, everyMs = 5000) {
  const teller = setInterval(() => say(`      ${describe()}`), everyMs)
  try {
    return await work
  } finally {
    clearInterval(teller)
  }
}
