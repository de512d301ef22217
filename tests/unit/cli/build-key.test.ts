import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { buildKey } from '@/cli/machine/build.mjs'

function checkout(): { root: string; write: (file: string, text: string) => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'build-'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  write('src/app/route.ts', 'export const GET = answer')
  write('package-lock.json', '{}')
  return { root, write }
}

describe('a build is made anew', () => {
  test.each(['src/app/route.ts', 'src/site/styles.ts', 'package-lock.json', 'public/logo.svg'])(
    'when %s has changed',
    (file) => {
      const { root, write } = checkout()
      const before = buildKey(root, '20.19.0')
      write(file, 'other words')
      expect(buildKey(root, '20.19.0')).not.toBe(before)
    },
  )

  test('for another major version of Node, and not for another minor one', () => {
    const { root } = checkout()
    expect(buildKey(root, '20.20.2')).toBe(buildKey(root, '20.19.0'))
    expect(buildKey(root, '24.1.0')).not.toBe(buildKey(root, '20.19.0'))
  })

  test('and not when only a command, the door or a test has changed', () => {
    const { root, write } = checkout()
    const before = buildKey(root)
    write('src/cli/start.mjs', 'start()')
    write('src/server/main.ts', 'listen()')
    write('tests/unit/answers/view.test.ts', 'test()')
    expect(buildKey(root)).toBe(before)
  })
})
