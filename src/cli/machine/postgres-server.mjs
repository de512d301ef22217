import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { atEnd, isLeaving } from './ending.mjs'
import { readPostmaster, stopPostgres } from './postmaster.mjs'
import { CannotGoOn, say } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

/**
 * Starts the Postgres of a data folder and waits until it takes connections.
 * @param {{ native: string, folder: string, account: { uid: number, gid: number } | null }} home
 * @returns {Promise<{ ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ native, folder, account }, port, log, isThrowaway) {
  for (let attempt = 1; ; attempt++) {
    const beginning = turnLog(log)
    const out = openSync(log, 'a', 0o600)
    // A session of its own, so that Ctrl-C reaches it through us, after the site has stopped.
    const child = spawn(join(native, 'bin', 'postgres'), settings(folder, port, isThrowaway), {
      ...account,
      detached: true,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', () => resolve(''))
    })
    const stop = () => stopPostgres(child.pid)
    const forget = atEnd({ stop, hurry: () => child.kill('SIGQUIT') })
    if (await isUp(folder, child, ended)) {
      void ended.then(forget)
      return { ended, stop }
    }
    forget()
    const words = `${await ended}${readFileSync(log, 'utf8').slice(beginning)}`
    // Backends of a killed server need a moment to notice; until then their memory is in the way.
    const isStillLeaving = /pre-existing shared memory block|lock file .* already exists/.test(words)
    if (isLeaving() || !isStillLeaving || attempt === 20)
      throw new CannotGoOn(whyItFailed(words, folder, log))
    await wait(500)
  }
}

async function isUp(folder, child, ended) {
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  for (let waited = 0; !hasEnded; waited += 50) {
    const postmaster = readPostmaster(folder)
    if (postmaster?.pid === child.pid && postmaster.isReady) return true
    if (waited > 0 && waited % 5000 === 0) say(`      waiting for the database, ${waited / 1000} s`)
    await wait(50)
  }
  return false
}

const settings = (folder, port, isThrowaway) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'password_encryption=scram-sha-256',
    // What readers and doctors wrote has no business in a log: no statements, no values.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(isThrowaway
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
      : []),
  ].reduce((args, setting) => [...args, '-c', setting], ['-D', folder])

function whyItFailed(words, folder, log) {
  if (/incompatible with server|initialized by PostgreSQL version/.test(words)) {
    return `The rows in ${folder} were written by another version of Postgres: install the version of this site that wrote them.`
  }
  const sentence = sentenceFor(words, 'the database')
  return sentence ?? `The database did not start. Its last words, from ${log}:\n${lastWords(words)}`
}

// Starts a new log when the old one has grown; returns where this start's words begin.
function turnLog(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < 5_000_000) return size
  renameSync(log, `${log}.old`)
  return 0
}
