import { expect, test } from '@jest/globals'

import { csvLine } from '@/platform/csv'

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1234', "'+49 30 1234"],
  ['-2', "'-2"],
  ['@home', "'@home"],
  ['\tindented', "'\tindented"],
  ['\r=1', `"'\r=1"`],
  ['="a",b', `"'=""a"",b"`],
])('a cell that begins a formula is text: %j', (cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`)
})

test('quotes, commas and line breaks come back as they were', () => {
  const cells = ['My calf, “hard as a board”', 'She said "rest".', 'one\ntwo\r\nthree', '', 'a=b']
  expect(readLine(csvLine(cells))).toEqual(cells)
  expect(csvLine([null, 'a'])).toBe(',a\r\n')
})

/** As RFC 4180 reads one record. */
function readLine(line: string): string[] {
  return [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  )
}
