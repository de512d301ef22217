import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'

import type { Page } from '@/site/page'
import { renderDocument } from '@/site/render'
import { respondWithData, respondWithMove, respondWithPage } from '@/site/respond'
import { notFoundPage, unavailablePage } from '@/site/trouble-pages'
import { harbourClinic } from '@tests/support/answers/clinic'

const siteUrl = 'https://column.example.org'
const page: Page = {
  title: 'Heel pain',
  description: 'What helps.',
  language: 'en-GB',
  path: '/answers/heel-pain',
  main: <h1>Heel pain</h1>,
  structuredData: { '@type': 'MedicalWebPage', name: '</script><script>alert(1)</script><!--<script>' },
}

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('a document', () => {
  test('says its language, its title and its one true address', async () => {
    const { html } = await renderDocument(page, harbourClinic, siteUrl)
    expect(html).toMatch(/^<!doctype html><html lang="en-GB">/)
    expect(html).toContain('<title>Heel pain · Ask the Doctors · Harbour Street Clinic</title>')
    expect(html).toContain('<link rel="canonical" href="https://column.example.org/answers/heel-pain"/>')
  })

  test('allows by name the very style and the very script that stand in it, and nothing else', async () => {
    const { html, policy } = await renderDocument(page, harbourClinic, siteUrl)
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(style).not.toBe('')
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; img-src 'self'; ` +
        "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
    )
  })

  test('has no style attributes, no handlers, and asks nothing of any host', async () => {
    const { html } = await renderDocument({ ...page, structuredData: undefined }, harbourClinic, siteUrl)
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|\ssrc=|@import|url\(/)
    expect(html.match(/<link\b[^>]*>/g)).toHaveLength(1)
  })

  test('holds no text that could end its structured data early', async () => {
    const { html } = await renderDocument(page, harbourClinic, siteUrl)
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(data)).toEqual(page.structuredData)
    expect(data).not.toContain('<')
    expect(html.match(/<script\b/g)).toHaveLength(2)
  })

  test('carries the colours that its rules use, for light and for dark, and no others', async () => {
    const plain = await renderDocument(page, harbourClinic, siteUrl)
    expect(plain.html.match(/--ink:#/g)).toHaveLength(2)
    expect(plain.html).not.toContain('--alarmInk')
    const alarming = { ...page, styles: '.problem{color:var(--alarmInk)}' }
    const alarmed = await renderDocument(alarming, harbourClinic, siteUrl)
    expect(alarmed.html.match(/--alarmInk:#/g)).toHaveLength(2)
  })

  test('wears the clinic’s colour, and no more of what was typed there than a colour', async () => {
    const blue = await renderDocument(page, { ...harbourClinic, accentColour: '#004080' }, siteUrl)
    expect(blue.html).toContain('--accent:#004080')
    const typed = await renderDocument(page, { ...harbourClinic, accentColour: '</style><b>' }, siteUrl)
    expect(typed.html).not.toContain('</style><b>')
  })

  test('offers a reader with a keyboard the way past the masthead', async () => {
    const { html } = await renderDocument(page, harbourClinic, siteUrl)
    expect(html).toContain('<a class="skip" href="#main">')
    expect(html).toContain('<main id="main" tabindex="-1">')
  })
})

describe('the ways to the clinic', () => {
  test('stand on every page, as links without a word about health', async () => {
    const { html } = await renderDocument(page, harbourClinic, siteUrl)
    const bar = /<nav class="reach-bar".*?<\/nav>/s.exec(html)?.[0]
    expect(bar).toContain('<a href="/ask">Contact the doctors</a>')
    expect(bar).toContain('<a href="tel:+15035550142">Call Us</a>')
    expect(bar).toContain('<a href="sms:+15035550143">Text Us</a>')
    expect(html).toContain('id="contact"')
  })

  test('are those that the clinic has', async () => {
    const { html } = await renderDocument(page, { ...harbourClinic, textNumber: null }, siteUrl)
    expect(html).not.toContain('sms:')
    expect(html).not.toContain('Text Us')
  })
})

describe('what is sent', () => {
  test('a page is kept a minute by caches and a day where we cannot be reached, and sets no cookie', async () => {
    const { status, headers } = await respondWithPage({ page, clinic: harbourClinic, siteUrl })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.has('set-cookie')).toBe(false)
  })

  test('trouble is never kept, is not listed by search engines, and tells nothing of the machine', async () => {
    const answer = await respondWithPage({ page: unavailablePage(), clinic: null, siteUrl, status: 503 })
    const html = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toMatch(/postgres|database|stack|error:/i)
  })

  test('a page that is not there says what to do next', async () => {
    const answer = await respondWithPage({
      page: notFoundPage(),
      clinic: harbourClinic,
      siteUrl,
      status: 404,
    })
    const html = await answer.text()
    expect(html).toContain('There is no page here')
    expect(html).toContain('<a href="/answers">See all answers</a>')
  })

  test('data may be read by the scripts of any site', async () => {
    const answer = respondWithData({ title: 'Heel pain' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.json()).toEqual({ title: 'Heel pain' })
  })

  test('an address that moved leads to the new one for good', () => {
    const answer = respondWithMove('/answers/heel-pain')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/answers/heel-pain')
  })
})
