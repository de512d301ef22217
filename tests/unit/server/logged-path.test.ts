import { describe, expect, test } from '@jest/globals'

import { loggedPath } from '@/server/logged-path'

describe('what the log knows of an address', () => {
  test('is its path and which parameters there were, never what they said', () => {
    expect(loggedPath('/search?q=blood+in+urine&page=2&q=x')).toEqual({
      path: '/search',
      query: ['q', 'page'],
    })
    expect(loggedPath('/answers/leg-cramps')).toEqual({ path: '/answers/leg-cramps' })
  })

  test('is never the part that opens something to whoever knows it', () => {
    for (const secret of [
      '/receipt/7f3a-canary',
      '/receipt/7f3a-canary/more',
      '//receipt//7f3a-canary',
      '/RECEIPT/7f3a-canary',
      '/receipt/7f3a-canary/withdraw?done=canary',
      '/%72eceipt/7f3a-canary',
      '/admin/reset/7f3a-canary',
      '/admin/verify/7f3a-canary?x=canary',
      '/desk/password/7f3a-canary',
      '/preview/7f3a-canary',
      '/ask/received/7f3a-canary',
    ]) {
      expect([secret, JSON.stringify(loggedPath(secret))]).toEqual([
        secret,
        expect.not.stringContaining('canary'),
      ])
    }
    expect(loggedPath('/admin/reset/7f3a').path).toBe('/admin/reset/…')
  })

  test('is short, whatever was sent', () => {
    const { path, query } = loggedPath(`/${'a'.repeat(5_000)}?${'b'.repeat(2_000)}=1`)
    expect(path.length).toBeLessThanOrEqual(300)
    expect(query?.[0]?.length).toBeLessThanOrEqual(40)
  })
})
