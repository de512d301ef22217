import './machine/check-node.mjs'

import { openDatabase } from './machine/database.mjs'
import { isLeaving, main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { fillDatabase, findPlace } from './machine/make-ready.mjs'
import { choosePort } from './machine/ports.mjs'
import { say, stepsOf } from './machine/say.mjs'
import { serve } from './machine/serve.mjs'
import { checkSettings } from './machine/settings.mjs'

async function develop() {
  const step = stepsOf(5)
  const place = findPlace()
  step('The packages')
  await ensureInstalled(place.root)
  await checkSettings(place)
  step('The database')
  const database = await openDatabase(place, 'npm run dev')
  await fillDatabase(place, database, step)
  step('The server, which compiles each page when it is first asked for')
  const port = await choosePort(place.port)
  const settled = { databaseUrl: database.url, secret: database.secret, port, mode: 'development' }
  const server = await serve(place.root, 'dev', environmentFor(place, settled))
  database.tell({ site: `http://localhost:${port}` })
  say(`\nReady: http://localhost:${port} and http://localhost:${port}/admin`)
  const { code } = await server.ended
  return isLeaving() ? 0 : code
}

main(develop, { interruptedCode: 0 })
