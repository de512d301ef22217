import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

import { CannotGoOn, say } from './say.mjs'

/**
 * The account Postgres is to run as, since it refuses to be root: null means our own.
 * Data that is there already belongs to somebody, and is served by its owner.
 * @param {string} folder where the rows are, or will be
 * @returns {{ uid: number, gid: number } | null}
 */
export function chooseAccount(folder) {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findAccount() ?? makeAccount()
}

/** Whether the account can walk to a folder and read it; root can always. */
export function canReach(account, path) {
  if (account === null) return true
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' })
  return status === 0
}

/** Whether the account can run Postgres from there, its libraries and its files included. */
export function canRunPostgres(account, native) {
  if (account === null) return true
  const script =
    '"$1/bin/initdb" --version && "$1/bin/postgres" --version && ls "$1/share/postgresql/extension"'
  return spawnSync('/bin/sh', ['-c', script, 'sh', native], { ...account, cwd: '/' }).status === 0
}

function findAccount() {
  const ask = (flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  const user = ask('-u')
  const group = ask('-g')
  return user.status === 0 && group.status === 0
    ? { uid: Number(user.stdout), gid: Number(group.stdout) }
    : null
}

function makeAccount() {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    { encoding: 'utf8' },
  )
  const account = findAccount()
  if (account === null) {
    const reason = made.error ? 'there is no useradd' : made.stderr.trim()
    throw new CannotGoOn(
      `Postgres refuses to run as root, and the account "postgres" could not be made (${reason}): ` +
        'start this as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
    )
  }
  say('      Postgres refuses to run as root, so an account "postgres" was made for it.')
  return account
}
