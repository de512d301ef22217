import { createServer } from 'node:net'

import { CannotGoOn, say } from './say.mjs'

const firstPort = 3000
const lastPort = 3999

/**
 * The port to serve on: the one that was given, or the next free one from 3000 on.
 * @param {number | null} given
 */
export async function choosePort(given) {
  if (given !== null) {
    const trouble = await whyNot(given)
    if (trouble === null) return given
    throw new CannotGoOn(sentences[trouble]?.(given) ?? `Port ${given} cannot be used (${trouble}).`)
  }
  const port = await nextFreePort()
  if (port > firstPort) say(`      Port ${firstPort} is taken, so this site is served on port ${port}.`)
  return port
}

/** The first port from 3000 on that nobody uses. */
export async function nextFreePort() {
  for (let port = firstPort; port <= lastPort; port++) {
    if ((await whyNot(port)) === null) return port
  }
  throw new CannotGoOn(`No port from ${firstPort} to ${lastPort} is free: set PORT to one that is.`)
}

const sentences = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program: stop that program, or give another port, as in PORT=${port + 1} npm start.`,
  EACCES: (port) =>
    `Port ${port} is kept for privileged accounts: give one from 1024 on, as in PORT=8080 npm start.`,
}

/**
 * A port on this machine that nobody uses, picked by the system.
 * @returns {Promise<number>}
 */
export async function pickFreePort() {
  const server = createServer()
  const port = await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** Null when a server can listen there, on every address and on the loopback one; else the error's code. */
export async function whyNot(port) {
  return (await tryListening(port)) ?? (await tryListening(port, '127.0.0.1'))
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })
}
