import { describe, expect, test } from '@jest/globals'
import { lockfileFaults, publicWordFaults } from './rules/public-words'

// Joined at run time, so that this file passes the rule it tests.
const machinePath = ['', 'home', 'mary', 'clinic'].join('/')
const reminder = ['TO', 'DO'].join('')
const registry = ['registry', 'example', 'org'].join('.')

describe('someone who publishes a file', () => {
  test('is told the line that names a folder of one machine', () => {
    const faults = publicWordFaults('README.md', `Run it.\nIt lies in ${machinePath}.`)
    expect(faults).toEqual([
      'README.md:2 names a folder of one machine. Say it from the root of the project, or by a setting.',
    ])
  })

  test('may link to a page whose address has such a part', () => {
    expect(publicWordFaults('README.md', `https://example.org${machinePath}`)).toEqual([])
  })

  test('is told of a reminder left behind', () => {
    expect(publicWordFaults('src/a.ts', `// ${reminder}: finish`)).toHaveLength(1)
    expect(publicWordFaults('src/a.ts', `const ${reminder}S = []`)).toEqual([])
  })

  test('is told of a package registry', () => {
    expect(publicWordFaults('.npmrc', `//${registry}/:x`)).toHaveLength(1)
  })

  test('is told which package of the lockfile has a resolved address', () => {
    const entry = { version: '1.0.0', integrity: 'sha512-x' }
    const lockfile = (extra: object) =>
      JSON.stringify({ packages: { 'node_modules/pg': { ...entry, ...extra } } })
    expect(lockfileFaults(lockfile({ resolved: `https://${registry}/pg.tgz` }))[0]).toMatch(
      /node_modules\/pg/,
    )
    expect(lockfileFaults(lockfile({}))).toEqual([])
  })
})
