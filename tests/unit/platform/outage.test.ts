import { describe, expect, test } from '@jest/globals'

import { findOutage, isOutage } from '@/platform/outage'

const withCode = (message: string, code: string, more = {}): Error =>
  Object.assign(new Error(message), { code, ...more })

describe('a database that cannot be asked is an outage', () => {
  test.each([
    ['nothing listens', withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    ['it was shut down', withCode('terminating connection due to administrator command', '57P01')],
    ['it is starting', withCode('the database system is starting up', '57P03')],
    ['it is full', withCode('sorry, too many clients already', '53300')],
    ['it took too long', withCode('canceling statement due to statement timeout', '57014')],
    ['the line was cut', new Error('Connection terminated unexpectedly')],
    ['the pool waited in vain', new Error('timeout exceeded when trying to connect')],
    ['its socket is gone', withCode('connect ENOENT /tmp/.s.PGSQL.5432', 'ENOENT', { syscall: 'connect' })],
  ])('when %s', (_what, error) => {
    expect(isOutage(error)).toBe(true)
    expect(isOutage(new Error('Failed query', { cause: error }))).toBe(true)
  })

  test('also when several addresses were tried', () => {
    const tried = new AggregateError([
      withCode('connect', 'ECONNREFUSED'),
      withCode('connect', 'ECONNREFUSED'),
    ])
    expect(isOutage(tried)).toBe(true)
    expect(findOutage(new Error('Failed query', { cause: tried }))).toBe('ECONNREFUSED')
  })

  test('and is called what the database calls it, or what was said', () => {
    const full = withCode('could not extend file', '53100')
    expect(findOutage(new Error('Failed query', { cause: full }))).toBe('53100')
    expect(findOutage(new Error('Connection terminated unexpectedly'))).toBe(
      'Connection terminated unexpectedly',
    )
  })
})

describe('a fault of ours is none', () => {
  test.each([
    ['a missing column', withCode('column "caution" does not exist', '42703')],
    ['a missing file', withCode('ENOENT: no such file', 'ENOENT', { syscall: 'open' })],
    ['a mistake in the code', new TypeError('undefined is not a function')],
    ['something thrown that is no error', 'ECONNREFUSED'],
  ])('such as %s', (_what, error) => {
    expect(isOutage(error)).toBe(false)
  })

  test('nor an error that is its own cause', () => {
    const error = new Error('round and round')
    error.cause = error
    expect(isOutage(error)).toBe(false)
  })
})
