import { describe, expect, test } from '@jest/globals'

import { webAddressProblem } from '@/treatment-steps/web-address'

describe('The link of a source', () => {
  test('is a page of the web, or left out', () => {
    for (const text of [
      '',
      'https://example.org/cramp?year=2024#ice',
      'http://example.org',
      'HTTPS://EXAMPLE.ORG/',
    ]) {
      expect(webAddressProblem(text)).toBeNull()
    }
  })

  test('cannot run code, name a file or hide its scheme', () => {
    const hostile = [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,hello',
      'file:///etc/passwd',
      'mailto:clinic@example.org',
      '//example.org',
      '/answers',
      'https://',
      'https://example.org/a b',
      'example.org',
    ]
    for (const text of hostile)
      expect([text, webAddressProblem(text)]).toEqual([text, expect.stringContaining('https://')])
  })
})
