import { readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { belowTheFloor, floors, type Lockfile } from './rules/version-floors'

test('no package is older than its last known hole', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile
  expect(belowTheFloor(lockfile, floors)).toEqual([])
  for (const { name } of floors) {
    expect(Object.keys(lockfile.packages).some((place) => place.endsWith(`node_modules/${name}`))).toBe(true)
  }
})

test('an old package is named, also deep in the tree, and a new one is not', () => {
  const floor = [{ name: 'ws', version: '8.17.1', because: 'CVE-2024-37890' }]
  const installed = (version: string) => ({ packages: { 'node_modules/jsdom/node_modules/ws': { version } } })
  expect(belowTheFloor(installed('8.9.0'), floor)).toEqual([
    'node_modules/jsdom/node_modules/ws is 8.9.0; 8.17.1 is the oldest allowed (CVE-2024-37890).',
  ])
  expect(belowTheFloor(installed('8.17.1-rc.1'), floor)).toHaveLength(1)
  expect(belowTheFloor(installed('8.17.1'), floor)).toEqual([])
  expect(belowTheFloor(installed('10.0.0'), floor)).toEqual([])
})
