import { describe, expect, test } from '@jest/globals'
import { pino, type Logger } from 'pino'

import { describeError } from '@/platform/describe-error'
import { writeError } from '@/platform/log'
import { Refused } from '@/platform/refused'

const letter = 'CNRY-letter-1'

const ofPostgres = Object.assign(new Error(`invalid input syntax for type timestamp: "${letter}"`), {
  severity: 'ERROR',
  code: '22007',
  detail: `Key (email)=(${letter}) already exists.`,
  where: `unnamed portal parameter $1 = '${letter}'`,
  routine: 'DateTimeParseError',
  table: 'questions',
})
const ofDrizzle = new Error(
  `Failed query: insert into questions values ($1)\nparams: ${letter}\n    at ${letter} (x:1:1)`,
  {
    cause: ofPostgres,
  },
)

function linesOf(act: (log: Logger) => void): Record<string, unknown>[] {
  const lines: string[] = []
  const log = pino(
    { level: 'debug', serializers: { err: describeError }, hooks: { logMethod: writeError } },
    { write: (line: string) => void lines.push(line) },
  )
  act(log)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('what is written down of an error', () => {
  test.each([ofPostgres, ofDrizzle, new Error('A save failed', { cause: ofDrizzle })])(
    'names the fault and never a value, case %#',
    (error) => {
      for (const logged of [{ err: error }, error, { err: error, msg: 'A save failed' }]) {
        const lines = linesOf((log) => log.error(logged))
        expect(JSON.stringify(lines)).not.toContain(letter)
        expect(JSON.stringify(lines)).toContain('"code":"22007"')
        expect(JSON.stringify(lines)).toContain('DateTimeParseError')
      }
      expect(JSON.stringify(linesOf((log) => log.error({ err: error }, 'A page failed')))).not.toContain(
        letter,
      )
    },
  )

  test('says where it happened', () => {
    expect(describeError(ofDrizzle).stack).toMatch(/describe-error\.test/)
  })

  test('is one quiet line for a refusal', () => {
    const refusal = new Refused('There is no such answer.', 404)
    expect(linesOf((log) => log.error({ err: refusal }))).toMatchObject([
      { level: 20, msg: 'There is no such answer.' },
    ])
    expect(linesOf((log) => log.error({ err: refusal }))[0]).not.toHaveProperty('err')
    const unavailable = new Refused('Try again.', 503)
    expect(linesOf((log) => log.error({ err: unavailable }))).toMatchObject([
      { level: 50, msg: 'Try again.' },
    ])
  })

  test('leaves every other line as it is', () => {
    expect(linesOf((log) => log.info({ port: 3000 }, 'Ready'))).toMatchObject([{ port: 3000, msg: 'Ready' }])
    expect(linesOf((log) => log.warn('Mail %s', 'off'))).toMatchObject([{ msg: 'Mail off' }])
  })
})
