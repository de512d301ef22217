import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { launchNode } from './children.mjs'
import { lockPatiently } from './lock.mjs'
import { CannotGoOn, say, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

const sources = [
  'src',
  'migrations',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
// These run beside the site and are no part of what is built.
const besideTheSite = [join('src', 'cli'), join('src', 'server')]

/** Builds the site unless the build at hand was made from the very same sources. */
export async function buildIfStale(root, env) {
  if (isFresh(root)) return say('      The build is up to date.')
  mkdirSync(join(root, '.data'), { recursive: true })
  const lock = await lockPatiently(join(root, '.data', 'building.json'), {}, ({ pid }) =>
    say(`      Another command (process ${pid}) builds just now; waiting for it.`),
  )
  try {
    if (isFresh(root)) say('      The build is up to date.')
    else await build(root, env)
  } finally {
    lock.release()
  }
}

/** A short text that changes whenever a source of the build does. */
export function buildKey(root, nodeVersion = process.versions.node) {
  const hash = createHash('sha256').update(`node ${nodeVersion.split('.')[0]}`)
  for (const file of sources.flatMap((source) => listFiles(root, source))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const keyFile = (root) => join(root, '.next', 'build-key')

function isFresh(root) {
  if (!existsSync(keyFile(root)) || !existsSync(join(root, '.next', 'BUILD_ID'))) return false
  return readFileSync(keyFile(root), 'utf8') === buildKey(root)
}

async function build(root, env) {
  const begun = Date.now()
  say('      Building the site; this takes a minute or two after a change, and no time otherwise.')
  const key = buildKey(root)
  rmSync(keyFile(root), { force: true })
  const { ended } = launchNode([join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    onLine: (line) => line.trim() && say(`      ${line}`),
  })
  const { code, output } = await sayWhileWaiting(ended, () => `building, ${secondsSince(begun)}`, 10_000)
  if (code === 0) return writeFileSync(keyFile(root), key)
  throw new CannotGoOn(whyBuildFailed(output))
}

/** The sentence for a build that failed, from what Next said. */
export function whyBuildFailed(output) {
  // Only what the machine refused: a page that asks the network at build time is a fault of the page.
  const refused = output.match(/.*(ENOSPC|No space left|EACCES|EROFS|Permission denied|Read-only file).*/i)
  const known = refused && sentenceFor(refused[0], 'the build')
  return known ?? `The site could not be built. The last words:\n${lastWords(output)}`
}

function listFiles(root, place) {
  const path = join(root, place)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || besideTheSite.includes(place)) return []
  if (found.isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(root, join(place, name)))
}
