import { BlockList } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { readNetworks } from '@/platform/networks'
import { clientAddress, truncatedAddress } from '@/server/client-address'

const nobody = new BlockList()
const ours = readNetworks('10.0.0.0/8, ::1') ?? nobody

describe('who is asking', () => {
  test('is whoever holds the connection, whatever they say of themselves (case 56)', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', nobody)).toBe('203.0.113.9')
    expect(clientAddress('::ffff:203.0.113.9', '10.0.0.1', ours)).toBe('203.0.113.9')
  })

  test('is told by a proxy of ours, and by the last of several', () => {
    expect(clientAddress('10.0.0.2', '203.0.113.9', ours)).toBe('203.0.113.9')
    expect(clientAddress('::1', '203.0.113.9, 10.0.0.4', ours)).toBe('203.0.113.9')
  })

  test('is not what a reader wrote in front of what the proxy added', () => {
    expect(clientAddress('10.0.0.2', '127.0.0.1, 203.0.113.9', ours)).toBe('203.0.113.9')
    expect(clientAddress('10.0.0.2', ['1.2.3.4', '203.0.113.9'], ours)).toBe('203.0.113.9')
  })

  test('is the proxy itself where it says nothing that can be read', () => {
    expect(clientAddress('10.0.0.2', undefined, ours)).toBe('10.0.0.2')
    expect(clientAddress('10.0.0.2', 'unknown', ours)).toBe('10.0.0.2')
    expect(clientAddress('10.0.0.2', '"; drop', ours)).toBe('10.0.0.2')
  })

  test('may come with a port or in brackets', () => {
    expect(clientAddress('10.0.0.2', '203.0.113.9:4711', ours)).toBe('203.0.113.9')
    expect(clientAddress('10.0.0.2', '[2001:db8::7]:4711', ours)).toBe('2001:db8::7')
  })
})

test('of an address only the neighbourhood is written down', () => {
  expect(truncatedAddress('203.0.113.9')).toBe('203.0.113.0')
  expect(truncatedAddress('2001:db8:7:8:9:a:b:c')).toBe('2001:db8:7::')
  expect(truncatedAddress('2001:db8::7')).toBe('2001:db8:0::')
  expect(truncatedAddress('::1')).toBe('0:0:0::')
  expect(truncatedAddress('nonsense')).toBe('')
})
