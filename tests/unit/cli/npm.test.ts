import { describe, expect, test } from '@jest/globals'

import { watchForNetwork } from '@/cli/machine/npm.mjs'

const failed = (attempt: number, code: string) =>
  `npm http fetch GET https://packages.example/pino attempt ${attempt} failed with ${code}`
const arrived = 'npm http fetch GET 200 https://packages.example/pino 78ms (cache miss)'
const kept = 'npm http fetch GET 200 https://packages.example/pino 2ms (cache hit)'

const isGoneAfter = (lines: string[]) => {
  const isGone = watchForNetwork()
  return lines.map((line) => isGone(line)).includes(true)
}

describe('whoever installs', () => {
  test.each(['EAI_AGAIN', 'ENOTFOUND', 'ECONNREFUSED', 'ERR_SOCKET_TIMEOUT'])(
    'hears at once that there is no network when the first package is given up on (%s)',
    (code) => {
      expect(isGoneAfter([failed(1, code), failed(2, code), failed(3, code)])).toBe(true)
    },
  )

  test('keeps trying while a package may still come', () => {
    expect(isGoneAfter([failed(1, 'ECONNRESET'), failed(2, 'ECONNRESET'), arrived])).toBe(false)
  })

  test('is not stopped by one package that fails where others have come', () => {
    expect(isGoneAfter([arrived, failed(3, 'ECONNRESET')])).toBe(false)
  })

  test('does not take what npm has kept from before for a network', () => {
    expect(isGoneAfter([kept, failed(3, 'EAI_AGAIN')])).toBe(true)
  })
})
