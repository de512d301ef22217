import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { env } from '@/platform/env'
import { mailAdapter } from '@/platform/mail/adapter'
import { ask, json, seen } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { typePassword } from '@tests/support/password-links'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let server: TestMailServer
let instance: { stop: () => Promise<void> }

beforeAll(async () => {
  clinic = await openClinic()
  server = await openMailServer()
  instance = startInstance(clinic.payload)
})
afterAll(async () => {
  await instance.stop()
  await server.close()
})
afterEach(() => setUpMail(undefined))

function setUpMail(url: string | undefined): void {
  mailThrough(url)
  const adapter = mailAdapter({ payload: clinic.payload })
  clinic.payload.email = adapter
}

const forgot = (email: string, headers: Record<string, string> = {}) =>
  ask('POST', '/api/users/forgot-password', { ...json, ...headers }, { email })

describe('whoever forgot a password', () => {
  test('gets a link that leads to this site, whatever the request said of its host (case 71)', async () => {
    setUpMail(server.url)
    const { email } = await clinic.hire('doctor')
    const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
    expect((await forgot(email, evil)).status).toBe(200)
    await waitUntil('the mail came', () => server.received.length === 1)
    const [received] = server.received
    if (!received) throw new Error('A mail came.')
    expect(received.to).toEqual([email])
    expect(headerOf(received, 'Subject')).toEqual(['Choose a new password'])
    expect(received.text).not.toContain('evil.example')
    const text = received.text.replaceAll('=\r\n', '')
    const [link, token] = /(?<!3D")http\S+\/desk\/password\/([0-9a-f]{64})/.exec(text) ?? []
    expect(link).toBe(`${env.SITE_URL}/desk/password/${token ?? ''}`)

    expect((await typePassword(token ?? '', 'copper lantern under ivy')).status).toBe(303)
  })

  test('and has left gets none, and is answered like everybody', async () => {
    setUpMail(server.url)
    const before = server.received.length
    const left = await clinic.hire('editor')
    await clinic.payload.update({ collection: 'staff', id: left.staff.id, data: { active: false } })
    const answers = [await seen(await forgot(left.email)), await seen(await forgot('unknown@clinic.example'))]
    expect(answers[0]).toEqual(answers[1])
    await waitUntil('both wishes were looked at', async () => {
      const waiting = await clinic.sql(`select 1 from pgboss.job where state <> 'completed'`)
      return waiting.length === 0
    })
    expect(server.received).toHaveLength(before)
  })

  test('is told at once where no mail can be sent, whoever it is', async () => {
    setUpMail(undefined)
    const { email } = await clinic.hire('doctor')
    const answers = [await seen(await forgot(email)), await seen(await forgot('unknown@clinic.example'))]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 503 })
    expect(answers[0]?.body).toMatch(
      /"data":\{\},"message":"No mail can be sent from here. Ask an admin for a link/,
    )
  })
})
