import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { bundleProgram } from './bundle.mjs'
import { launchNode } from './children.mjs'
import { atEnd } from './ending.mjs'
import { CannotGoOn, say } from './say.mjs'

/**
 * Runs one of our TypeScript commands, `src/cli/NAME.ts`, to its end.
 * @param {Record<string, string>} env the whole environment, see `environmentFor`
 * @param {{ indent?: boolean, folder?: string }} [options] `indent` sets its words under the step they belong
 *   to; `folder` is where NAME.ts stands, if not among the commands
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(place, name, args, env, { indent = false, folder = 'src/cli' } = {}) {
  const source = join(folder, `${name}.ts`)
  if (!existsSync(join(place.root, source))) throw new CannotGoOn(`There is no command "${name}".`)
  // What a person asked for is said in sentences; Payload's own log would bury them.
  const options = { cwd: place.root, env: { ...env, LOG_LEVEL: env.LOG_LEVEL || 'error' } }
  if (indent) options.onLine = (line) => say(`      ${line}`)
  const { file, remove } = await bundleProgram(place.root, source)
  const forget = atEnd({ stop: async () => remove(), hurry: remove })
  const { code } = await launchNode(['--enable-source-maps', file, ...args], options).ended
  remove()
  forget()
  return code
}
