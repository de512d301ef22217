import './machine/check-node.mjs'

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { borrowDatabase } from './machine/database.mjs'
import { launchNode } from './machine/children.mjs'
import { main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { CannotGoOn, say } from './machine/say.mjs'
import { checkSettings } from './machine/settings.mjs'

/** Runs the measurements, `tests/bench/*.mjs`: all of them, or those that are named. */
async function bench() {
  const place = findPlace()
  const wanted = process.argv.slice(2)
  const folder = join(place.root, 'tests', 'bench')
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.mjs'))
        .sort()
    : []
  const files = all.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')))
  if (files.length === 0)
    throw new CannotGoOn(`There is no such measurement. There are: ${all.join(', ') || 'none'}.`)
  await ensureInstalled(place.root)
  await checkSettings(place)
  const database = await borrowDatabase(place, 'npm run bench')
  const env = environmentFor(place, { databaseUrl: database.url, secret: database.secret })
  for (const file of files) {
    say(`\n${file}`)
    const { code } = await launchNode([join(folder, file)], { cwd: place.root, env }).ended
    if (code !== 0) return code
  }
}

main(bench)
