import { afterEach, beforeAll, expect, test } from '@jest/globals'

import * as oneMail from '@/app/(site)/mail/[id]/route'
import * as allMails from '@/app/(site)/mail/route'
import { env } from '@/platform/env'
import { isMailSetUp, sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { startInstance } from '@tests/support/jobs'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})
afterEach(() => {
  env.NODE_ENV = 'test'
})

const mailbox = () => allMails.GET(new Request(`${env.SITE_URL}/mail`))
const open = (id: string) =>
  oneMail.GET(new Request(`${env.SITE_URL}/mail/${id}`), { params: Promise.resolve({ id }) })
const mail = {
  to: 'ana@clinic.example',
  subject: 'Choose a <new> password',
  text: 'Open this link:\n\nhttp://localhost/admin/reset/abc',
  html: '<p>Open this link</p><script>alert(1)</script>',
}

test('whoever develops reads at /mail what would have been sent', async () => {
  env.NODE_ENV = 'development'
  expect(isMailSetUp()).toBe(true)
  await inTransaction(clinic.payload, (req) => sendMail(req, mail, 'reset 1'))
  const instance = startInstance(clinic.payload)
  await waitUntil('it is in the mailbox', async () => (await (await mailbox()).text()).includes('to ana@'))
  await instance.stop()

  const list = await (await mailbox()).text()
  const [, id = ''] = /href="\/mail\/([0-9a-f-]+)"/.exec(list) ?? []
  expect(list).toContain('Choose a &lt;new&gt; password')
  const shown = await open(id)
  expect(shown.headers.get('cache-control')).toBe('no-store')
  const page = await shown.text()
  expect(page).toContain('<a href="http://localhost/admin/reset/abc">')
  expect(page).not.toContain('<script>alert')

  for (const elsewhere of ['production', 'test'] as const) {
    env.NODE_ENV = elsewhere
    expect([(await mailbox()).status, (await open(id)).status]).toEqual([404, 404])
    expect(isMailSetUp()).toBe(false)
  }
})
