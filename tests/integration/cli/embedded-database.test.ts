import { mkdtempSync, readFileSync, renameSync, statSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { removeEmbedded, startEmbedded } from '@/cli/machine/embedded-database.mjs'
import { ensureDatabase, onDatabase } from '@/cli/machine/queries.mjs'
import { keepSecrets } from '@/cli/machine/secrets.mjs'

const root = process.cwd()
let dataDir: string

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'column-'))
  chmodSync(dataDir, 0o711)
})
afterAll(() => removeEmbedded(dataDir))

const owner = () => keepSecrets(dataDir)
const superuserUrl = (port: number) =>
  `postgres://postgres:${owner().superuserPassword}@127.0.0.1:${port}/postgres`
const clinicUrl = (port: number) => `postgres://clinic:${owner().databasePassword}@127.0.0.1:${port}/clinic`

const ask = (url: string, sql: string) =>
  onDatabase(url, async (client) => (await client.query<Record<string, string>>(sql)).rows[0])

const killOutright = () => {
  const [pid] = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

describe('the database that comes along', () => {
  test('stores every script, whatever language the machine speaks, and writes through to the disk', async () => {
    const { port, stop } = await startEmbedded({ root, dataDir })
    await ensureDatabase(superuserUrl(port), { name: 'clinic', password: owner().databasePassword })
    const found = await ask(
      clinicUrl(port),
      `select current_setting('server_encoding') as encoding, lower('ÉMILE') as small, current_setting('fsync') as fsync`,
    )
    expect(found).toEqual({ encoding: 'UTF8', small: 'émile', fsync: 'on' })
    await stop()
  }, 60_000)

  test('keeps its rows and its port from one start to the next', async () => {
    const first = await startEmbedded({ root, dataDir })
    await ask(clinicUrl(first.port), `create table letter as select 'Dear Doctors' as words`)
    await first.stop()

    const second = await startEmbedded({ root, dataDir })
    expect(second.port).toBe(first.port)
    expect(await ask(clinicUrl(second.port), 'select words from letter')).toEqual({ words: 'Dear Doctors' })
    await second.stop()
  }, 60_000)

  test('comes back by itself when it is killed, with what was committed', async () => {
    const { port, stop } = await startEmbedded({ root, dataDir })
    killOutright()
    const found = await untilAnswers(() => ask(clinicUrl(port), 'select words from letter'))
    expect(found).toEqual({ words: 'Dear Doctors' })
    await stop()
  }, 60_000)

  test('is not begun anew when its rows are away, on a disk that is not mounted say', async () => {
    const rows = path.join(dataDir, 'postgres')
    renameSync(rows, `${rows}.away`)
    await expect(startEmbedded({ root, dataDir })).rejects.toThrow(/should be in .*nothing is there/)
    renameSync(`${rows}.away`, rows)
  })

  test('opens for nobody without the password', async () => {
    const { port, stop } = await startEmbedded({ root, dataDir })
    await expect(ask(`postgres://postgres:guess@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(
      /refused/,
    )
    expect(statSync(path.join(dataDir, 'postgres')).mode & 0o077).toBe(0)
    await stop()
  }, 60_000)
})

async function untilAnswers<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await question().catch((error: unknown) => {
      if (!/does not answer/.test(String(error))) throw error
      return null
    })
    if (answer !== null) return answer
  }
}
