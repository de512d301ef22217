import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { prepareDataFolder } from '@/cli/machine/data-folder.mjs'
import { removeEmbedded, startEmbedded } from '@/cli/machine/embedded-database.mjs'
import { environmentFor, readPlace } from '@/cli/machine/environment.mjs'
import { migrationEnvironment } from '@/cli/machine/migrations.mjs'
import { pickFreePort } from '@/cli/machine/ports.mjs'
import { runProgram } from '@/cli/machine/programs.mjs'
import { ensureDatabase } from '@/cli/machine/queries.mjs'
import { keepSecrets } from '@/cli/machine/secrets.mjs'
import { serve } from '@/cli/machine/serve.mjs'

const name = 'ask_the_doctors'

interface Settings {
  /** Where readers find it, if not at its own port. */
  siteUrl?: string
  /** What its environment says beside what every site needs. */
  more?: Record<string, string>
  onLine?: (line: string) => void
}

/** The example column on a server and a database of the test's own, which it may take away. */
export async function openOwnSite({ siteUrl, more = {}, onLine }: Settings = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'own-site-'))
  chmodSync(dataDir, 0o711)
  prepareDataFolder(dataDir)
  const place = readPlace({ DATA_DIR: dataDir, SITE_URL: siteUrl })
  let running = await startEmbedded(place)
  const { superuserPassword, databasePassword, payloadSecret } = keepSecrets(dataDir)
  const urlFor = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${running.port}/${database}`
  await ensureDatabase(urlFor('postgres', superuserPassword, 'postgres'), {
    name,
    password: databasePassword,
  })

  const database = { url: urlFor(name, databasePassword, name), secret: payloadSecret }
  const port = await pickFreePort()
  const settled = { databaseUrl: database.url, secret: database.secret, port }
  const env = { ...environmentFor(place, settled), ...more }
  await runProgram(place, 'migrate', [], migrationEnvironment(place, database))
  await runProgram(place, 'example', [], env)
  const server = await serve(place.root, 'start', env, { onLine })
  return {
    url: `http://localhost:${port}`,
    port,
    dataDir,
    env,
    server,
    stopDatabase: () => running.stop(),
    startDatabase: async () => void (running = await startEmbedded(place)),
    close: async () => {
      await server.stop()
      await running.stop()
      await removeEmbedded(dataDir)
    },
  }
}

export type OwnSite = Awaited<ReturnType<typeof openOwnSite>>
