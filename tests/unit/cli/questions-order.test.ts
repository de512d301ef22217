import { expect, test } from '@jest/globals'

import { readQuestionsOrder } from '@/cli/questions-order'
import { readRestoreOrder } from '@/cli/restore-order'

test.each([
  ['erase --reference ASK-7K3M-9Q', { command: 'erase', by: 'reference', value: 'ASK-7K3M-9Q' }],
  ['erase --email maren@post.example', { command: 'erase', by: 'email', value: 'maren@post.example' }],
  ['rotate-keys', { command: 'rotate-keys' }],
  ['keys', { command: 'keys' }],
  ['expire', { command: 'expire' }],
  ['--help', { command: 'help' }],
])('Whoever types “%s” is understood', (typed, order) => {
  expect(readQuestionsOrder(typed.split(' '))).toEqual(order)
})

test.each([
  ['', /what to do/],
  ['erase', /which letter/],
  ['erase --reference', /a value after --reference/],
  ['erase --reference ASK-7K3M-9Q --email maren@post.example', /not both/],
  ['erase everything', /stands alone/],
  ['keys --email maren@post.example', /Only erase/],
  ['erase --all yes', /no option --all/],
])('Whoever types “%s” is told what is wrong, and nothing is deleted', (typed, sentence) => {
  expect(readQuestionsOrder(typed.split(' ').filter(Boolean))).toMatch(sentence)
})

test('A restore names a backup, and may name a list of erasures', () => {
  expect(readRestoreOrder(['a.tar.gz'])).toEqual({ file: 'a.tar.gz', erasures: null })
  expect(readRestoreOrder(['a.tar.gz', '--erasures', 'b.jsonl'])).toEqual({
    file: 'a.tar.gz',
    erasures: 'b.jsonl',
  })
  expect(readRestoreOrder(['--help'])).toBe('help')
  for (const wrong of [
    [],
    ['--x'],
    ['a', 'b'],
    ['a', '--erasures'],
    ['a', '--erasures', '--b'],
    ['a', '--erasures', 'b', 'c'],
  ])
    expect(readRestoreOrder(wrong)).toBeNull()
})
