import { describe, expect, test } from '@jest/globals'

import { readStaffOrder } from '@/cli/staff-order'

const read = (line: string) =>
  readStaffOrder(line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [])

describe('what was typed after npm run staff --', () => {
  test('adds a clinician with a byline', () => {
    expect(read('add --email writer@example.org --role doctor --doctor "A. Writer, MD"')).toEqual({
      command: 'add',
      email: 'writer@example.org',
      role: 'doctor',
      name: null,
      doctor: 'A. Writer, MD',
    })
  })

  test('renews a link, removes somebody, forgets a phone, lists everybody, shows help', () => {
    expect(read('link --email nurse@example.org')).toEqual({ command: 'link', email: 'nurse@example.org' })
    expect(read('remove --email nurse@example.org')).toEqual({
      command: 'remove',
      email: 'nurse@example.org',
    })
    expect(read('forget-phone --email nurse@example.org')).toEqual({
      command: 'forget-phone',
      email: 'nurse@example.org',
    })
    expect(read('list')).toEqual({ command: 'list' })
    expect(read('add --help')).toEqual({ command: 'help' })
  })

  test.each([
    ['', 'add, link, list, remove or forget-phone'],
    ['fire --email nurse@example.org', 'add, link, list, remove or forget-phone'],
    ['add', '--email'],
    ['add --email nurse', '--email'],
    ['add --email nurse@example.org', '--role'],
    ['add --email nurse@example.org --role boss', '--role'],
    ['add --email nurse@example.org --role toString', '--role'],
    ['add --email nurse@example.org --role doctor --doctor A. Writer', 'quotation marks'],
    ['add --email nurse@example.org --role doctor --doctor', '--doctor'],
    ['add --email --role admin', '--email'],
    ['add --email nurse@example.org --password x', '--password'],
  ])('%p is answered by one sentence that names %p', (line, words) => {
    const answer = read(line)
    expect(answer).toEqual(expect.stringContaining(words))
    expect(answer).not.toMatch(/\n/)
  })
})
