import './machine/check-node.mjs'

import { join } from 'node:path'

import { launchNode } from './machine/children.mjs'
import { main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { CannotGoOn, say } from './machine/say.mjs'

// Everything is made from the collections alone; no database is asked.
const noDatabase = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  secret: 'for-generated-files-only-'.repeat(2),
}

/** Makes what is made from the collections: types and the panel's import map, or a new migration. */
async function generate() {
  const place = findPlace()
  await ensureInstalled(place.root)
  const env = {
    ...environmentFor(place, noDatabase),
    PAYLOAD_CONFIG_PATH: join(place.root, 'payload.config.ts'),
  }
  for (const args of readOrder(process.argv.slice(2))) {
    say(`${args.join(' ')} …`)
    const { code } = await launchNode([join(place.root, 'node_modules', 'payload', 'bin.js'), ...args], {
      cwd: place.root,
      env,
    }).ended
    if (code !== 0) return code
  }
}

function readOrder([what, name, ...rest]) {
  if (what === undefined) return [['generate:types'], ['generate:importmap']]
  if (what === 'migration' && /^[a-z][a-z0-9_-]*$/.test(name ?? ''))
    return [['migrate:create', name, ...rest]]
  throw new CannotGoOn('Say either "npm run generate" or "npm run generate -- migration name-of-the-change".')
}

main(generate)
