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

  const bucket = {
    MEDIA_S3_URL: 'https://s3.eu-central-1.amazonaws.com/clinic-pictures',
    MEDIA_S3_KEY_ID: 'AKIAEXAMPLE',
    MEDIA_S3_SECRET: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  }

  test('keeps pictures in a bucket with all that it takes, or with nothing of it', () => {
    expect(readEnv({ ...enough, ...bucket })).toMatchObject(bucket)
    expect(readEnv({ ...enough, MEDIA_S3_URL: '', MEDIA_S3_SECRET: '' }).MEDIA_S3_URL).toBeUndefined()
    for (const name of Object.keys(bucket)) {
      expect(() => readEnv({ ...enough, ...bucket, [name]: '' })).toThrow(
        new RegExp(
          `used:\\n  ${name} is missing: object storage needs MEDIA_S3_URL, MEDIA_S3_KEY_ID, MEDIA_S3_SECRET$`,
        ),
      )
    }
    expect(() => readEnv({ ...enough, MEDIA_S3_REGION: 'auto' })).toThrow(
      /URL is.*\n.*KEY_ID is.*\n.*SECRET is/,
    )
  })

  test('reads which setting of the bucket is wrong, and never a secret', () => {
    const secret = 'a secret that was cut in two'
    const faulty = {
      ...enough,
      ...bucket,
      MEDIA_S3_URL: 's3://clinic',
      MEDIA_S3_SECRET: secret,
      MEDIA_S3_REGION: 'EU!',
    }
    let words = ''
    try {
      readEnv(faulty)
    } catch (error) {
      words = String(error)
    }
    expect(words).toMatch(
      /MEDIA_S3_URL must be the address of a bucket[^]*MEDIA_S3_SECRET must be[^]*MEDIA_S3_REGION must be a region/,
    )
    expect(words).not.toContain('cut in two')
  })
})
