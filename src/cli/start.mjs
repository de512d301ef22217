import './machine/check-node.mjs'

import { buildIfStale } from './machine/build.mjs'
import { openDatabase } from './machine/database.mjs'
import { isLeaving, main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { fillDatabase, findPlace } from './machine/make-ready.mjs'
import { choosePort } from './machine/ports.mjs'
import { complain, say, secondsSince, stepsOf } from './machine/say.mjs'
import { serve } from './machine/serve.mjs'
import { checkSettings } from './machine/settings.mjs'

const help = `npm start: installs, makes a database, builds and serves. What can be set in the environment or in .env:
  PORT            where to serve; else the next free port from 3000 on
  SITE_URL        the address readers use, such as https://column.example.org
  DATA_DIR        where everything is kept; else .data
  DATABASE_URL    a Postgres of your own, 15 to 18; else the one that comes along
  MIGRATE=1       with DATABASE_URL: also bring that database up to date (make a backup first)
  PAYLOAD_SECRET  signs sessions; else one is made and kept in the data folder
  MAIL_URL        a mail server, such as smtps://user:password@mail.example.org; else nothing is sent
  MAIL_FROM       whom mails come from, such as Harbour Street Clinic <column@example.org>

What a busier site may want:
  TRUSTED_PROXIES          addresses and networks of the proxies in front, as in 10.0.0.7, 10.1.0.0/16;
                           what anybody else says of a reader's address is not believed
  MEDIA_S3_URL             a bucket for pictures at any S3-compatible service, such as
                           https://s3.example.org/clinic-pictures; else they lie in DATA_DIR
  MEDIA_S3_KEY_ID, MEDIA_S3_SECRET, MEDIA_S3_REGION
                           its key, and its region where that is not us-east-1
  DATABASE_DIRECT_URL      the same database past a transaction pooler, for hearing of changes
  PAGE_CACHE_MB            what finished pages may take in memory; else 64
  CONNECTIONS_PER_ADDRESS  what one address may hold; else 100, and any number for those proxies
  LETTERS_PER_NETWORK, LETTERS_OVERALL
                           how many letters may come in ten minutes from one network, and from all;
                           else 20 and 600
  BACKUP_DAYS              for how many days a backup is kept that was made before a migration; else 30
  DRAIN_GRACE_MS           how long readers still come after SIGTERM, while /readyz says no; else 1000
  REQUEST_LOG=1            one line of JSON for each request
  METRICS_PORT             numbers for Prometheus at 127.0.0.1, path /metrics; else none
  LOG_LEVEL                fatal, error, warn, info, debug or silent; else info`

async function start() {
  if (process.argv.includes('--help')) return say(help)
  const step = stepsOf(6)
  const place = findPlace()
  step('The packages')
  if (!(await ensureInstalled(place.root))) say('      They are all there.')
  await checkSettings(place)
  step('The database')
  const database = await openDatabase(place, 'npm start')
  // Whoever asked for a port hears now that it is taken, and not after the build.
  if (place.port !== null) await choosePort(place.port)
  await fillDatabase(place, database, step)
  step('The build')
  const settled = { databaseUrl: database.url, secret: database.secret }
  await buildIfStale(place.root, environmentFor(place, settled))
  step('The server')
  const port = await choosePort(place.port)
  const env = environmentFor(place, { ...settled, port })
  const server = await serve(place.root, 'start', env)
  database.tell({ site: `http://localhost:${port}` })
  sayWhereItIs(place, port, env.SITE_URL)
  await server.ended
  if (isLeaving()) return
  complain('\nThe server stopped by itself; the lines above may say why. Everything else is stopped now.')
  return 1
}

function sayWhereItIs(place, port, siteUrl) {
  const here = `http://localhost:${port}`
  say(`\nReady after ${secondsSince()}.`)
  say(`  Pages        ${here}${siteUrl === here ? '' : `  (to readers: ${siteUrl})`}`)
  say(`  Panel        ${here}/admin`)
  say(`  Data folder  ${place.dataDir}`)
  say('  First admin  npm run staff -- add --email you@example.org --role admin')
  say('  Stop         Ctrl-C')
}

main(start, { interruptedCode: 0 })
