import { describe, expect, test } from '@jest/globals'

import { whyNpmFailed } from '@/cli/machine/install.mjs'
import { whyUnreachable } from '@/cli/machine/queries.mjs'
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
})
