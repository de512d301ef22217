import { expect, test } from '@jest/globals'
import { createTransport } from 'nodemailer'

import { toMessage } from '@/platform/mail/message'

const mail = {
  to: 'ana@clinic.example',
  subject: 'Your letter\r\nBcc: victim@example.org',
  text: 'Dear Ana,\n.\nQUIT',
  html: '<p>Dear Ana</p>',
}
const postmark = {
  from: { name: 'Clinic "Müller" <x@y.test>\r\nBcc: victim@example.org', address: 'column@clinic.example' },
  jobId: '5b1c0000-0000-8000-8000-000000000001',
  writtenAt: new Date('2026-11-25T05:00:00Z'),
}

/** What would go over the line, and to whom. */
async function written() {
  const transport = createTransport({ streamTransport: true, buffer: true })
  const { envelope, message } = (await transport.sendMail(toMessage(mail, postmark))) as unknown as {
    envelope: { from: string; to: string[] }
    message: Buffer
  }
  const [head = ''] = message.toString().split('\r\n\r\n')
  return { envelope, headers: head.split(/\r\n(?!\s)/), whole: message.toString() }
}

test('a message goes to one person, whatever stands in its names and its subject (case 30)', async () => {
  const { envelope, headers } = await written()
  expect(envelope).toEqual({ from: 'column@clinic.example', to: ['ana@clinic.example'] })
  expect(headers.filter((line) => /^(to|cc|bcc):/i.test(line))).toEqual(['To: ana@clinic.example'])
  expect(headers.filter((line) => /^from:/i.test(line))).toHaveLength(1)
  expect(headers).toContain('Subject: Your letter Bcc: victim@example.org')
})

test('a message says that a machine wrote it, and who it is in every attempt', async () => {
  const { headers, whole } = await written()
  expect(headers).toContain('Message-ID: <5b1c0000-0000-8000-8000-000000000001@clinic.example>')
  expect(headers).toContain('Auto-Submitted: auto-generated')
  expect(headers).toContain('Date: Wed, 25 Nov 2026 05:00:00 +0000')
  expect(whole).toMatch(/text\/plain[^]*text\/html/)
})
