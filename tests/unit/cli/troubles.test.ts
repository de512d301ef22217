import { describe, expect, test } from '@jest/globals'

import { whyBuildFailed } from '@/cli/machine/build.mjs'
import { whyRefused, whyUnfit, whyUnreachable } from '@/cli/machine/database-troubles.mjs'
import { whyNpmFailed } from '@/cli/machine/install.mjs'
import { sentenceFor } from '@/cli/machine/troubles.mjs'

const refused = (code: string) => Object.assign(new Error(code), { code })

describe('whoever starts the site and cannot go on reads one sentence that says what to do', () => {
  test.each([
    ['npm error code ENOSPC', /disk is full.*free some space/],
    ['initdb: error: could not write to file: No space left on device', /disk is full/],
    ['npm error code ENOTFOUND', /network cannot be reached.*connect/],
    ['npm error code EAI_AGAIN', /network cannot be reached/],
    [
      "EACCES: permission denied, mkdir '/srv/column/node_modules'",
      /may not write to \/srv\/column\/node_modules/,
    ],
  ])('after "%s"', (words, sentence) => {
    expect(sentenceFor(words, 'the installation')).toMatch(sentence)
  })

  test('and nothing is made up about trouble that nobody foresaw', () => {
    expect(sentenceFor('something quite different', 'the installation')).toBeNull()
    expect(whyNpmFailed('npm error code E418\nnpm error a teapot')).toContain('a teapot')
  })

  test('about a build that the disk or the rights stand in the way of', () => {
    const words =
      'failed to write to "/srv/column/.next/server/a.js"\nCaused by:\n- No space left on device (os error 28)'
    expect(whyBuildFailed(words)).toMatch(/disk is full, so the build cannot go on/)
    expect(whyBuildFailed("Error: EACCES: permission denied, open '/srv/column/.next/trace'")).toMatch(
      /may not write to \/srv\/column\/\.next\/trace/,
    )
    expect(whyBuildFailed('Type error: a page asks for what is not there')).toContain('Type error')
  })

  test('about a lockfile that does not belong to package.json', () => {
    expect(whyNpmFailed('npm error code EUSAGE\nnpm error … are in sync. …')).toMatch(
      /run "npm install" once/,
    )
  })

  test('about a database that does not answer, without its password', () => {
    const sentence = whyUnreachable('postgres://clinic:hush@db.example:5433/column', refused('ECONNREFUSED'))
    expect(sentence).toMatch(/db\.example:5433.*ECONNREFUSED/)
    expect(sentence).not.toContain('hush')
  })

  test('about a database that refuses the password, or is not there', () => {
    const url = 'postgres://clinic:hush@db.example/column'
    expect(whyUnreachable(url, refused('28P01'))).toMatch(/"clinic".*correct the user or the password/)
    expect(whyUnreachable(url, refused('3D000'))).toMatch(/no database "column"/)
  })
  test('about a database that asks for a password where none was given', () => {
    const silent = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')
    expect(whyUnreachable('postgres://clinic@db.example/column', silent)).toMatch(
      /write it into DATABASE_URL/,
    )
  })

  test('about a database that is too old, or cannot store every letter', () => {
    expect(whyUnfit({ version: 140_011, encoding: 'UTF8' })).toMatch(/use Postgres 15 to 18/)
    expect(whyUnfit({ version: 150_004, encoding: 'LATIN1' })).toMatch(/kept in LATIN1.*ENCODING 'UTF8'/)
    expect(whyUnfit({ version: 180_000, encoding: 'UTF8' })).toBeNull()
  })

  test('about a right that is missing in the database, and not about folders', () => {
    const url = 'postgres://reader:hush@db.example/column'
    const denied = Object.assign(new Error('permission denied for table answers'), { code: '42501' })
    expect(whyRefused(url, denied)?.message).toMatch(
      /refuses "reader" \(permission denied for table answers\)/,
    )
    expect(whyRefused(url, refused('40001'))).toBeNull()
  })
})
