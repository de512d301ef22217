import { describe, expect, test } from '@jest/globals'

import { readEnv } from '@/platform/env'

const enough = { DATABASE_URL: 'postgres://localhost/column', PAYLOAD_SECRET: 's'.repeat(32) }

describe('whoever sets the site up', () => {
  test('reads about every fault at once', () => {
    const faulty = { DATABASE_URL: 'hello', PAYLOAD_SECRET: 'short', SITE_URL: 'column.example', PORT: 'web' }
    expect(() => readEnv(faulty)).toThrow(
      /DATABASE_URL must begin[^]*PAYLOAD_SECRET must have at least 32[^]*PORT[^]*SITE_URL must be an origin/,
    )
  })

  test.each(['https://column.example/doctors', 'ftp://column.example', 'https://me@column.example'])(
    'cannot have readers sent to %s',
    (SITE_URL) => {
      expect(() => readEnv({ ...enough, SITE_URL })).toThrow(/SITE_URL must be an origin without a path/)
    },
  )

  test('may end the address with a stroke, or leave it out', () => {
    expect(readEnv({ ...enough, SITE_URL: 'https://column.example/' }).SITE_URL).toBe(
      'https://column.example',
    )
    expect(readEnv({ ...enough, PORT: '3100', SITE_URL: '' }).SITE_URL).toBe('http://localhost:3100')
  })

  test('names a mail server together with whom mails come from', () => {
    const mail = { MAIL_URL: 'smtps://a:b@mail.clinic.example', MAIL_FROM: 'Clinic <column@clinic.example>' }
    expect(readEnv({ ...enough, ...mail })).toMatchObject(mail)
    expect(readEnv(enough).MAIL_URL).toBeUndefined()
    expect(() => readEnv({ ...enough, MAIL_URL: mail.MAIL_URL })).toThrow(/MAIL_FROM is missing/)
    expect(() => readEnv({ ...enough, MAIL_URL: 'mail.clinic.example', MAIL_FROM: 'us' })).toThrow(
      /MAIL_URL must be a mail server[^]*MAIL_FROM must be one mailbox/,
    )
  })
})
