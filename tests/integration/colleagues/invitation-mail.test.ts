import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import pino from 'pino'

import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { ask, json, seen, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let server: TestMailServer
let instance: { stop: () => Promise<void> }
let admin: Record<string, string>

beforeAll(async () => {
  clinic = await openClinic()
  server = await openMailServer()
  instance = startInstance(clinic.payload)
  admin = { ...json, ...(await signIn(await clinic.hire('admin'))).session }
})
afterAll(async () => {
  mailThrough(undefined)
  await instance.stop()
  await server.close()
})
beforeEach(() => mailThrough(server.url))

const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }

/** The mail that comes after an order, with the link in it. */
async function mailAfter(order: () => Promise<{ status: number; body: string }>) {
  const before = server.received.length
  const answer = await order()
  expect(answer.status).toBe(200)
  await waitUntil('the mail came', () => server.received.length === before + 1)
  const received = server.received.at(-1)
  if (!received) throw new Error('A mail came.')
  const text = received.text.replaceAll('=\r\n', '')
  const [link = '', token = ''] = /(?<!3D")http\S+\/desk\/password\/([0-9a-f]{64})/.exec(text) ?? []
  return { answer, received, text, link, token }
}

const newcomer = (email: string) => ({ name: 'Nora Newcomer', email, role: 'editor', delivery: 'mail' })

describe('a link that goes by mail', () => {
  test('goes to its person alone, leads to this site whatever the request says (case 71), and is told to nobody', async () => {
    const { answer, link, received, text, token } = await mailAfter(async () =>
      seen(await ask('POST', '/api/colleagues', { ...admin, ...evil }, newcomer('nora@clinic.example'))),
    )
    expect(received.to).toEqual(['nora@clinic.example'])
    expect(headerOf(received, 'Subject')).toEqual(['Choose a password'])
    expect(link).toBe(`${env.SITE_URL}/desk/password/${token}`)
    expect(text).not.toContain('evil.example')
    expect(text).not.toMatch(/Nora|clinic's|letter/)
    expect(answer.body).not.toContain(token)
    expect(JSON.parse(answer.body)).not.toHaveProperty('link')
  })

  test('is made anew by “Invite again”, and for somebody who has signed in says what happened', async () => {
    const { staff, email } = await clinic.hire('doctor')
    const { received, text } = await mailAfter(async () =>
      seen(await ask('POST', `/api/staff/${staff.id}/password-link`, admin, { delivery: 'mail' })),
    )
    expect(received.to).toEqual([email])
    expect(headerOf(received, 'Subject')).toEqual(['Choose a new password'])
    expect(text).toContain('The old one no longer opens anything')
  })

  test('does not leave where the person could not be added', async () => {
    const { email } = await clinic.hire('doctor')
    const before = server.received.length
    const refused = await ask('POST', '/api/colleagues', admin, newcomer(email))
    expect(refused.status).toBe(400)
    expect(
      await clinic.sql(`select 1 from pgboss.job where state in ('created', 'active', 'retry')`),
    ).toEqual([])
    expect(server.received).toHaveLength(before)
  })

  test('stands in no line of the log, nor does the address', async () => {
    const written: string[] = []
    const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[
      pino.symbols.streamSym
    ]
    if (!stream) throw new Error('The log writes nowhere.')
    const { write } = stream
    const { level } = log
    log.level = 'trace'
    stream.write = (line) => void written.push(line)
    const email = 'cnry-person@clinic.example'
    const { token } = await mailAfter(async () =>
      seen(await ask('POST', '/api/colleagues', admin, newcomer(email))),
    ).finally(() => {
      log.info('This line is seen.')
      stream.write = write
      log.level = level
    })
    expect(written.join('')).toContain('This line is seen.')
    expect(token).toHaveLength(64)
    expect(written.join('')).not.toContain(token)
    expect(written.join('')).not.toContain(email)
  })
})

test('where no mail can be sent, an order that wants one is refused, and nothing ends', async () => {
  mailThrough(undefined)
  const { email, password, staff } = await clinic.hire('doctor')
  const refused = await seen(
    await ask('POST', `/api/staff/${staff.id}/password-link`, admin, { delivery: 'mail' }),
  )
  expect(refused).toMatchObject({ status: 409, body: expect.stringContaining('hand over') })
  await expect(
    clinic.payload.login({ collection: 'users', data: { email, password } }),
  ).resolves.toBeDefined()
})
