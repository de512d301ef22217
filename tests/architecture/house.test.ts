import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { environmentFaults } from './rules/environment'
import { importFaults } from './rules/imports'
import { lockfileFaults, publicWordFaults } from './rules/public-words'
import { rootFault } from './rules/root'
import { shapeFaults } from './rules/shape'
import { findPurePlatform, listFiles, readCode, readText, root } from './rules/tree'

const code = readCode()
const isText = (path: string) => !/\.(png|jpe?g|webp|ico|woff2?|pdf)$/.test(path)

describe('a stranger who opens the tree finds', () => {
  test('code to look at, and rich text among the pure part of platform', () => {
    expect(code.length).toBeGreaterThan(20)
    expect(findPurePlatform(code)).toContain('src/platform/rich-text')
  })

  test('every import allowed by the import table', () => {
    const tree = { purePlatform: findPurePlatform(code) }
    expect(code.flatMap((file) => importFaults(file, tree))).toEqual([])
  })

  test('every file small, well named and in its place', () => {
    expect(code.flatMap(shapeFaults)).toEqual([])
  })

  test('the environment read in one place', () => {
    expect(code.flatMap(environmentFaults)).toEqual([])
  })

  test('at the root only what stands on its list', () => {
    expect(readdirSync(root).flatMap((name) => rootFault(name) ?? [])).toEqual([])
  })

  test('no file that tells of one machine, or of work left undone', () => {
    expect(
      listFiles()
        .filter(isText)
        .flatMap((path) => publicWordFaults(path, readText(path))),
    ).toEqual([])
  })

  test('a lockfile that installs from any registry', () => {
    expect(lockfileFaults(readText('package-lock.json'))).toEqual([])
  })
})
