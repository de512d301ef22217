import { Script } from 'node:vm'
import { expect, test } from '@jest/globals'

import { typeAheadScript } from '@/site/type-ahead'

test('what offers answers while somebody writes is at most 2 KB, on one line', () => {
  expect(() => new Script(typeAheadScript)).not.toThrow()
  expect(Buffer.byteLength(typeAheadScript)).toBeLessThanOrEqual(2_048)
  expect(typeAheadScript).not.toContain('\n')
})
