import { expect, test } from '@jest/globals'

import { receiptAwayPage } from '@/questions/components/receipt-trouble-pages'
import { answeringInPrivate } from '@/site/private-page'

const request = new Request('http://localhost:3000/receipt/0123456789abcdef0123456789abcdef')
const answer = (route: () => Promise<Response>) => answeringInPrivate(request, receiptAwayPage, route)
const away = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))

test('Whoever opens the page of their letter while the database is away is told that nothing was changed', async () => {
  const response = await answer(away)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('10')
  const html = await response.text()
  expect(html).toContain('We cannot look up your letter right now')
  expect(html).toContain('what you asked for just now was not done')
  expect(html).not.toContain('0123456789abcdef')
})

test.each([
  ['is found', () => Promise.resolve(new Response('A page.', { headers: { 'cache-control': 'public' } }))],
  ['cannot be asked for', away],
  ['fails', () => Promise.reject(new Error('A fault of ours.'))],
])('Nobody keeps, lists or is told of a private page that %s', async (_, route) => {
  const { headers } = await answer(route)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-robots-tag')).toBe('noindex')
})
