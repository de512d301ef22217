import { describe, expect, test } from '@jest/globals'

import { cleanedHeaders } from '@/server/cleaned-headers'

const stranger = { isPanel: false, isFromProxy: false, client: '203.0.113.9' }
const namesOf = (headers: object) => Object.keys(headers).sort()

const tricks = {
  'x-middleware-subrequest': 'src/middleware',
  'x-middleware-set-cookie': 'a=b',
  'x-nextjs-data': '1',
  'x-invoke-path': '/admin',
  'x-matched-path': '/admin',
  'x-prerender-revalidate': 'x',
  'x-next-resume-state-length': '1',
  'x-original-url': '/admin',
  'x-rewrite-url': '/admin',
  'x-http-method-override': 'DELETE',
  'next-resume': '1',
}
const flight = { rsc: '1', 'next-router-prefetch': '1', 'next-action': 'abc', 'next-url': '/' }

describe('what reaches the inside of the headers of a request', () => {
  test('is nothing that only Next says to itself, from nobody', () => {
    for (const isPanel of [true, false]) {
      for (const isFromProxy of [true, false]) {
        const cleaned = cleanedHeaders({ ...tricks, accept: '*/*' }, { ...stranger, isPanel, isFromProxy })
        expect(namesOf(cleaned)).toEqual(['accept', 'x-forwarded-for'])
      }
    }
  })

  test('is no wish for flight data on a public address, while the panel needs it', () => {
    expect(namesOf(cleanedHeaders(flight, stranger))).toEqual(['x-forwarded-for'])
    expect(cleanedHeaders(flight, { ...stranger, isPanel: true })).toMatchObject(flight)
  })

  test('is what a proxy says of the reader only where the proxy is ours', () => {
    const said = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-real-ip': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-for': '1.2.3.4',
    }
    expect(cleanedHeaders(said, stranger)).toEqual({ 'x-forwarded-for': '203.0.113.9' })
    const trusted = cleanedHeaders(said, { ...stranger, isFromProxy: true })
    expect(trusted).toEqual({ ...said, 'x-forwarded-for': '203.0.113.9' })
  })

  test('is everything else as it was', () => {
    const honest = {
      host: 'column.example',
      cookie: 'a=b',
      'content-type': 'application/json',
      'x-payload-http-method-override': 'GET',
    }
    expect(cleanedHeaders(honest, stranger)).toMatchObject(honest)
  })
})
