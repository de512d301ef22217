import { describe, expect, test } from '@jest/globals'

import { securityContactProblem, securityContactUri, securityText } from '@/settings/security-contact'

describe('whom to tell of a weakness', () => {
  test('is an e-mail address or a page', () => {
    expect(securityContactUri(' security@clinic.example ')).toBe('mailto:security@clinic.example')
    expect(securityContactUri('https://clinic.example/security')).toBe('https://clinic.example/security')
    expect(securityContactUri('')).toBeNull()
  })

  test.each([
    'call us',
    'http://clinic.example/security',
    'javascript:alert(1)',
    'security@clinic',
    'a@clinic.example\nContact: mailto:evil@example.org',
    'a@clinic.example?cc=evil@example.org',
    'https://clinic.example/ "',
  ])('is nothing else, and whoever writes %j is told so', (text) => {
    expect(securityContactUri(text)).toBeNull()
    expect(securityContactProblem(text)).toMatch(/^Write an e-mail address/)
  })

  test('may be left empty', () => {
    expect(securityContactProblem('')).toBeNull()
  })
})

test('the text names the contact, where it stands, and a day half a year ahead that moves on by day', () => {
  const at = (now: string) =>
    securityText({
      contact: 'mailto:security@clinic.example',
      canonical: 'https://column.example/.well-known/security.txt',
      language: 'en-GB',
      now: new Date(now),
    })
  expect(at('2026-11-25T09:30:00Z')).toBe(`Contact: mailto:security@clinic.example
Expires: 2027-05-24T00:00:00.000Z
Preferred-Languages: en-GB
Canonical: https://column.example/.well-known/security.txt
`)
  expect(at('2026-11-25T23:59:59Z')).toBe(at('2026-11-25T00:00:00Z'))
  expect(at('2026-11-26T00:00:00Z')).toContain('Expires: 2027-05-25')
})
