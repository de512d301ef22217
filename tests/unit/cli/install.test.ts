import { describe, expect, test } from '@jest/globals'

import { missingPackages } from '@/cli/machine/install.mjs'

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/pino': { version: '9.14.0', integrity: 'sha512-a' },
    'node_modules/only-elsewhere': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}
const pino = { version: '9.14.0', integrity: 'sha512-a' }

describe('whoever types npm start', () => {
  test('does not wait for an installation that is complete', () => {
    expect(missingPackages(lockfile, { packages: { 'node_modules/pino': pino } })).toEqual([])
  })

  test('gets the packages of a lockfile that has changed', () => {
    const older = { packages: { 'node_modules/pino': { ...pino, version: '9.13.0' } } }
    expect(missingPackages(lockfile, older)).toEqual(['node_modules/pino'])
  })

  test('gets what an installation without development packages left out', () => {
    expect(missingPackages(lockfile, { packages: {} })).toEqual(['node_modules/pino'])
  })
})
