import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { tryLock } from '@/cli/machine/lock.mjs'

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'in-use.json')

describe('a data folder', () => {
  test('is held by one command at a time, and the next one learns by which', () => {
    const file = newFile()
    const first = tryLock(file, { command: 'npm start' })
    first.lock?.tell({ site: 'http://localhost:3000' })

    expect(tryLock(file, { command: 'npm start' }).holder).toMatchObject({
      command: 'npm start',
      pid: process.pid,
      site: 'http://localhost:3000',
    })
  })

  test('is free again when the command has ended', () => {
    const file = newFile()
    tryLock(file).lock?.release()
    expect(existsSync(file)).toBe(false)
    expect(tryLock(file).lock).toBeDefined()
  })

  test('is free when its holder was killed, even if another program has the same number by now', () => {
    const file = newFile()
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: 'long ago', command: 'npm start' }))
    expect(tryLock(file).lock).toBeDefined()
  })

  test('is free when the note about its holder was never finished', () => {
    const file = newFile()
    writeFileSync(file, '{ "pid": ')
    expect(tryLock(file).lock).toBeDefined()
  })
})
