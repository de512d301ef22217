import { describe, expect, test } from '@jest/globals'

import { oneLine, readEmailAddress, readMailbox } from '@/platform/mail/address'

describe('an address', () => {
  test.each(['ana@clinic.example', "o'neil+column@sub.clinic.example", 'a.b@xn--bcher-kva.example'])(
    'is taken as it is: %s',
    (text) => expect(readEmailAddress(text)).toBe(text),
  )

  test('in other letters gets the form in which it looks like no other (case 30)', () => {
    expect(readEmailAddress('ana@bücher.example')).toBe('ana@xn--bcher-kva.example')
    // A Cyrillic “а” where a Latin one is expected.
    expect(readEmailAddress('ana@clinic.exаmple')).toMatch(/^ana@clinic\.xn--/)
  })

  test.each([
    'a@b.test\nCc: victim@example.org',
    'a@b.test\r\nBcc: victim@example.org',
    'a@b.test, victim@example.org',
    'a@b.test;victim@example.org',
    'a@b.test victim@example.org',
    '"<x@y>"@z.test',
    '"a b"@z.test',
    'Ana <ana@clinic.example>',
    'x@y@z.test(',
    'victim@example.org@b.test',
    'anа@clinic.example',
    'a@b',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@1.2.3',
    'a@b.test:25',
    'a@b.test/x',
    'a@b.test%2eexample.org',
    'a@b..test',
    'a@-b.test',
    '.a@b.test',
    'a..b@b.test',
    'a\u0000@b.test',
    'a@b.test\u2028',
    '@b.test',
    '',
    `${'a'.repeat(65)}@b.test`,
    `a@${'b'.repeat(64)}.test`,
    `a@${'b.'.repeat(130)}test`,
  ])('is refused, as it is not exactly one: %j (case 30)', (text) => {
    expect(readEmailAddress(text)).toBeNull()
  })
})

test('a mailbox may have a name, and a name no second line', () => {
  expect(readMailbox('Harbour Street Clinic <column@clinic.example>')).toEqual({
    name: 'Harbour Street Clinic',
    address: 'column@clinic.example',
  })
  expect(readMailbox('"Clinic, Harbour Street" <column@clinic.example>')?.name).toBe('Clinic, Harbour Street')
  expect(readMailbox('column@clinic.example')).toEqual({ name: null, address: 'column@clinic.example' })
  expect(readMailbox('Clinic\r\nBcc: x <column@clinic.example>')).toBeNull()
  expect(readMailbox('Clinic <a@b.test> <c@d.test>')).toBeNull()
})

test('a header has one line, whatever was typed', () => {
  expect(oneLine('Your letter\r\nBcc: x@y.test\u2028 and more ')).toBe('Your letter Bcc: x@y.test and more')
})
