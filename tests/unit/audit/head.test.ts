import { expect, test } from '@jest/globals'

import { headLine, readHeadLine } from '@/audit/head'

const secret = 'a secret of thirty-two characters'
const link = { seq: 1042, hash: 'ab'.repeat(32) }
const line = headLine(link, secret)

test('a head is read as it was printed', () => {
  expect(readHeadLine(` ${line}\n`, secret)).toEqual(link)
})

test.each([
  ['another row', line.replace('1042', '1041')],
  ['another hash', line.replace('ab', 'ba')],
  ['no seal', line.slice(0, line.lastIndexOf(':'))],
  ['nothing', ''],
])('with %s it is no head', (_, changed) => {
  expect(readHeadLine(changed, secret)).toBeNull()
})

test('another site’s secret makes another head', () => {
  expect(readHeadLine(line, `${secret}.`)).toBeNull()
})
