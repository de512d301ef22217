import { expect, test } from '@jest/globals'

import { requestLineFault } from '@/server/request-line'

test('an address that can be read goes on', () => {
  for (const url of ['/', '/answers?page=2', '/answers/%F0%9F%98%80', `/${'a'.repeat(8_000)}`]) {
    expect([url, requestLineFault('GET', url)]).toEqual([url, null])
  }
})

test('one that cannot is for the sender to mend, and never a fault of ours', () => {
  for (const url of [
    '/answers/%ff',
    '/%',
    '/a%00b',
    '/?q=%00',
    '/a\\b',
    '//evil.example',
    '*',
    'http://evil.example/',
  ]) {
    expect([url, requestLineFault('GET', url)]).toEqual([url, 400])
  }
  expect(requestLineFault('GET', `/${'a'.repeat(8_192)}`)).toBe(414)
})

test('a method that no address knows is refused', () => {
  for (const method of ['TRACE', 'CONNECT', 'PROPFIND', '']) expect(requestLineFault(method, '/')).toBe(405)
})
