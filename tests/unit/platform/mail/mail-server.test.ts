import { expect, test } from '@jest/globals'

import { readMailServer } from '@/platform/mail/mail-server'

test('a mail server is named by an address', () => {
  expect(readMailServer('smtps://column%40clinic.example:p%2Fw%25@mail.clinic.example')).toEqual({
    host: 'mail.clinic.example',
    port: 465,
    secure: true,
    requireTLS: false,
    auth: { user: 'column@clinic.example', pass: 'p/w%' },
  })
  expect(readMailServer('smtp://[::1]:2525/')).toMatchObject({ host: '::1', port: 2525, secure: false })
  expect(readMailServer('smtp://a:100%@localhost')?.auth).toEqual({ user: 'a', pass: '100%' })
})

test('a password never goes to another machine in the clear', () => {
  expect(readMailServer('smtp://a:b@mail.clinic.example')).toMatchObject({ port: 587, requireTLS: true })
  expect(readMailServer('smtp://mail.clinic.example')?.requireTLS).toBe(false)
  expect(readMailServer('smtp://a:b@localhost:2525')?.requireTLS).toBe(false)
})

test.each([
  'mail.clinic.example',
  'https://mail.clinic.example',
  'smtp://',
  'smtp://host/path',
  'smtp://:b@host',
  'smtp://host?tls=no',
])('%s is no mail server', (text) => expect(readMailServer(text)).toBeNull())
