import { existsSync, mkdirSync, readFileSync } from 'node:fs'

import { launch } from './children.mjs'
import { say, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords } from './troubles.mjs'

/** Whether this process may install packages of Debian. */
export function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get'))
    return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Installs packages of Debian, and says why where that does not work. Resolves to whether it did. */
export function installFromDebian(what, packages) {
  return runAll(what, [
    ['apt-get', ['update']],
    ['apt-get', ['install', '--yes', '--no-install-recommends', ...packages]],
  ])
}

/** Unpacks a package of Debian into `folder`, so that nothing of it starts or stays on the machine. */
export function unpackFromDebian(name, folder) {
  mkdirSync(folder, { recursive: true })
  return runAll(name, [
    ['apt-get', ['update']],
    ['apt-get', ['download', name], folder],
    ['sh', ['-c', 'dpkg-deb -x ./*.deb .'], folder],
  ])
}

async function runAll(what, commands) {
  say(`      Getting Debian’s ${what}.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const begun = Date.now()
  for (const [command, args, cwd] of commands) {
    const { ended } = launch(command, args, { env, cwd, onLine: () => {} })
    const { code, output } = await sayWhileWaiting(ended, () => `getting ${what}, ${secondsSince(begun)}`)
    if (code !== 0) {
      say(`      That did not work (${lastWords(output, 1)}).`)
      return false
    }
  }
  return true
}
