import { expect, test } from '@jest/globals'

import { readAuditOrder } from '@/cli/audit-order'

test.each([
  ['verify', { command: 'verify', head: null }],
  ['verify --head 7:ab:cd', { command: 'verify', head: '7:ab:cd' }],
  ['--head=7:ab:cd verify', { command: 'verify', head: '7:ab:cd' }],
  ['head', { command: 'head' }],
  ['verify --help', { command: 'help' }],
])('npm run audit -- %s', (typed, order) => {
  expect(readAuditOrder(typed.split(' '))).toEqual(order)
})

test.each([
  ['', /verify or head/],
  ['mend', /verify or head/],
  ['verify now', /“now” is one word too many/],
  ['verify --haed 7', /no option --haed/],
  ['verify --head', /give the line after --head/],
  ['head --head 7:ab:cd', /belongs to verify/],
])('“%s” is answered with a sentence', (typed, sentence) => {
  expect(readAuditOrder(typed.split(' ').filter(Boolean))).toEqual(expect.stringMatching(sentence))
})
