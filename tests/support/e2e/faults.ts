import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import pg from 'pg'

import { serve } from '@/cli/machine/serve.mjs'
import { waitUntil } from '@tests/support/wait-until'

import type { OwnSite } from './own-site'

/** What befalls a site. Each resolves when the site serves again. */
export interface Faults {
  kinds: { name: string; befall: () => Promise<void> }[]
  close: () => Promise<void>
}

/** Takes over the server of a site, so that it can be killed and started anew at the same address. */
export async function openFaults(site: OwnSite): Promise<Faults> {
  await site.server.stop()
  let child: ChildProcess | null = null
  const lines: string[] = []
  const start = async () => {
    const onLine = (line: string) => void lines.push(line)
    await serve(process.cwd(), 'start', site.env, {
      onLine,
      onStart: (started: ChildProcess) => void (child = started),
    })
  }
  const end = async (signal: NodeJS.Signals) => {
    if (!child) throw new Error('No server runs.')
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  const isReady = async () => (await fetch(`${site.url}/readyz`).catch(() => null))?.ok === true
  await start()
  return {
    kinds: [
      { name: 'killed', befall: async () => (await end('SIGKILL'), start()) },
      {
        name: 'database connections ended',
        befall: async () => {
          await endConnections(String(site.env.DATABASE_URL))
          await waitUntil('it serves again', isReady)
        },
      },
      {
        name: 'database stopped',
        befall: async () => {
          await site.stopDatabase()
          await site.startDatabase()
          await waitUntil('it serves again', isReady)
        },
      },
      { name: 'asked to stop', befall: async () => (await end('SIGTERM'), start()) },
    ],
    close: () => end('SIGTERM'),
  }
}

/** All of them at once, in the middle of whatever they do. */
async function endConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'beside' })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await client.end()
}
