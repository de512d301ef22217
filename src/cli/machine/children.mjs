import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'

import { atEnd, isLeaving } from './ending.mjs'
import { complain } from './say.mjs'

const rememberedCharacters = 64 * 1024

/**
 * Starts a program that is stopped with us.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options] those of `spawn`, and
 *   `onLine(line)`: receives the output line by line; without it the program shares our terminal.
 *   `silenceMs`: how long it may say nothing before it is taken for stuck and killed (only with `onLine`).
 *   `stopWith`: the signal that asks it to stop. `patienceMs`: how long it may take before it is killed.
 * @returns {{ child, ended: Promise<{ code: number, output: string }>, stop: () => Promise<void> }}
 *   `ended` never rejects: a program that cannot be started ends with code 127 and the reason as output.
 */
export function launch(command, args, options = {}) {
  const { onLine, silenceMs, stopWith = 'SIGTERM', patienceMs = 15_000, ...rest } = options
  const stdio = onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { stdio, ...rest })
  const remembered = onLine ? remember(child, onLine) : () => ''

  let isAsked = false
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${remembered()}\n${error.message}` }))
    child.once('close', (code, signal) => {
      if (signal && !isAsked && !isLeaving())
        complain(`${basename(command)} ${args.join(' ')} was ended by ${signal}.`)
      resolve({ code: code ?? 1, output: remembered() })
    })
  })
  const stop = async () => {
    isAsked = true
    const killer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    child.kill(stopWith)
    await ended
    clearTimeout(killer)
  }
  if (silenceMs) killWhenSilent(child, silenceMs, ended)
  const forget = atEnd({ stop, hurry: () => child.kill('SIGKILL') })
  void ended.then(forget)
  return { child, ended, stop }
}

/** Starts another Node program with what this one was given; see `launch`. */
export function launchNode(args, { env = process.env, ...options } = {}) {
  return launch(process.execPath, args, { ...options, env: { ...env, NODE_OPTIONS: withCondition(env) } })
}

// Under Node's own condition the editor's packages (@lexical/*) await an import while they load, in a circle,
// and on Node 20 the program then hangs or ends without a word. The other two conditions name the file itself.
function withCondition({ NODE_ENV, NODE_OPTIONS = '' }) {
  const condition = NODE_ENV === 'development' ? 'development' : 'production'
  return `${NODE_OPTIONS} --conditions=${condition}`.trim()
}

function remember(child, onLine) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output = `${output}${line}\n`.slice(-rememberedCharacters)
      onLine(line)
    })
  }
  return () => output
}

function killWhenSilent(child, silenceMs, ended) {
  const giveUp = () => {
    complain(`Nothing was heard for ${silenceMs / 60_000} minutes; this counts as failed.`)
    child.kill('SIGKILL')
  }
  let alarm = setTimeout(giveUp, silenceMs)
  const renew = () => {
    clearTimeout(alarm)
    alarm = setTimeout(giveUp, silenceMs)
  }
  child.stdout.on('data', renew)
  child.stderr.on('data', renew)
  void ended.then(() => clearTimeout(alarm))
}
