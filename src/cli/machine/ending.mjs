import { commandOf, parentOf } from './processes.mjs'
import { CannotGoOn, complain, say } from './say.mjs'
import { sentenceFor } from './troubles.mjs'

const endings = []
let leaving = null
let firstSignalAt = 0

/**
 * Registers what must be stopped before this process ends; the newest is stopped first.
 * @param {{ stop: () => Promise<unknown>, hurry: () => void }} ending
 * @returns {() => void} takes the registration back
 */
export function atEnd(ending) {
  endings.push(ending)
  return () => {
    const place = endings.indexOf(ending)
    if (place >= 0) endings.splice(place, 1)
  }
}

export const isLeaving = () => leaving !== null

/** Stops everything that was registered, waits for it, and ends this process with `code`. */
export async function leave(code) {
  leaving ??= stopEverything()
  await leaving
  process.exit(code)
}

/**
 * Runs a command from beginning to end. Whatever happens, what it started is stopped first.
 * @param {() => Promise<number | void>} work resolves to the exit code
 * @param {{ interruptedCode?: number }} [options] what Ctrl-C means: 0 where it is the normal way to stop
 */
export function main(work, { interruptedCode = 130 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopFor(interruptedCode))
  for (const surprise of ['uncaughtException', 'unhandledRejection']) process.on(surprise, giveUp)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => leave(1))
  watchNpm(interruptedCode)
  work().then((code) => leave(code ?? 0), giveUp)
}

// npm hands Ctrl-C on to us although the terminal has done so already: two signals within a moment are one.
function stopFor(code) {
  const now = Date.now()
  if (firstSignalAt === 0) {
    firstSignalAt = now
    say('\nStopping …')
    void leave(code)
  } else if (now - firstSignalAt > 800) {
    complain('Stopping at once.')
    for (const ending of endings.concat(stopping)) ending.hurry()
  }
}

const stopping = []

async function stopEverything() {
  while (endings.length > 0) {
    const ending = endings.pop()
    stopping.push(ending)
    await ending.stop().catch((error) => complain(`While stopping: ${error.message}`))
  }
}

function giveUp(error) {
  if (leaving) return
  const sentence =
    error instanceof CannotGoOn
      ? error.message
      : error?.code && sentenceFor(`${error.message}`, 'this command')
  complain(`\n${sentence || error?.stack || error}`)
  void leave(1)
}

// When npm is killed outright nobody can press Ctrl-C any more, and a server without an owner would stay.
function watchNpm(code) {
  if (!process.env.npm_lifecycle_event) return
  const owners = findOwners()
  setInterval(() => {
    if (findOwners() !== owners) void leave(code)
  }, 1000).unref()
}

// npm runs a script through a shell, and not every shell makes room for the program it runs.
function findOwners() {
  const parent = process.ppid
  const isShell = /^\S*sh -c /.test(commandOf(parent))
  return isShell ? `${parent} ${parentOf(parent)}` : `${parent}`
}
