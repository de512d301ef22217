import { expect, test } from '@jest/globals'

import { acceptedEncodings } from '@/server/encoding'

test('a reader gets the best encoding they take, and plain bytes where they take none', () => {
  const cases: [string | undefined, string[]][] = [
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP;q=0.5', ['gzip', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['identity', ['identity']],
    ['', ['identity']],
    [undefined, ['identity']],
    ['brotli, x-gzip', ['identity']],
    ['br;q=nonsense', ['identity']],
  ]
  for (const [header, encodings] of cases) {
    expect([header, acceptedEncodings(header)]).toEqual([header, encodings])
  }
})
