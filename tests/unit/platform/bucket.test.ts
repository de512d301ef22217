import { expect, test } from '@jest/globals'

import { readBucket } from '@/platform/stored-files/bucket'

test.each([
  ['https://s3.example.org/clinic', 'https://s3.example.org/clinic', ''],
  ['https://s3.example.org/clinic/', 'https://s3.example.org/clinic', ''],
  ['http://10.0.0.7:9000/clinic.pictures', 'http://10.0.0.7:9000/clinic.pictures', ''],
  ['https://s3.example.org/clinic/harbour/2026', 'https://s3.example.org/clinic', 'harbour/2026/'],
])('%s is a bucket', (text, bucketUrl, prefix) => {
  expect(readBucket(text)).toEqual({ bucketUrl, prefix })
})

test.each([
  '',
  's3://clinic',
  'clinic-pictures',
  'https://s3.example.org',
  'https://s3.example.org/',
  'https://s3.example.org/ab',
  'https://s3.example.org/-clinic',
  'https://s3.example.org//clinic',
  'https://s3.example.org/clinic//harbour',
  'https://s3.example.org/clinic/.hidden',
  'https://s3.example.org/clinic/a%2fb',
  'https://s3.example.org/clinic?list-type=2',
  'https://s3.example.org/clinic#top',
  'https://key:secret@s3.example.org/clinic',
  'ftp://s3.example.org/clinic',
])('%s is none', (text) => {
  expect(readBucket(text)).toBeNull()
})
