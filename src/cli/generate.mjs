import './machine/check-node.mjs'

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { runProgram } from './machine/programs.mjs'
import { CannotGoOn } from './machine/say.mjs'

// Everything is made from the collections alone; no database is asked, and no address is named.
const noDatabase = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  secret: 'for-generated-files-only-'.repeat(2),
}

/** Makes what is made from the collections: types and the panel's import map, or a new migration. */
async function generate() {
  const order = readOrder(process.argv.slice(2))
  const place = findPlace()
  await ensureInstalled(place.root)
  const env = environmentFor({ ...place, siteUrl: null }, noDatabase)
  const code = await runProgram(place, 'generate', order, env)
  if (code === 0 && order.length > 0) await layOut(join(place.root, 'migrations', 'index.ts'))
  return code
}

function readOrder([what, name, ...rest]) {
  if (what === undefined) return []
  if (what === 'migration' && /^[a-z][a-z0-9_-]*$/.test(name ?? '') && rest.length === 0) return [what, name]
  throw new CannotGoOn(
    'Say either "npm run generate" or "npm run generate -- migration name-of-the-change", ' +
      'the name in small letters, digits and hyphens.',
  )
}

// Payload writes the list of migrations anew each time, in a layout of its own.
async function layOut(file) {
  const { format, resolveConfig } = await import('prettier')
  const text = readFileSync(file, 'utf8')
  const laidOut = await format(text, { ...(await resolveConfig(file)), parser: 'typescript' })
  if (laidOut !== text) writeFileSync(file, laidOut)
}

main(generate)
