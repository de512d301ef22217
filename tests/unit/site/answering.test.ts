import { describe, expect, test } from '@jest/globals'

// What the environment would say; none of it is asked here.
process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
process.env.PAYLOAD_SECRET ??= 'only-for-tests-and-long-enough-to-be-read'
process.env.LOG_LEVEL ??= 'silent'

const { answering, refuseMethod } = await import('@/site/answering')

const request = new Request('https://column.example/nowhere')
const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' })

describe('a reader, when something goes wrong', () => {
  test('gets the page where nothing does', async () => {
    const answer = await answering(request, async () => new Response('The page.'))
    expect(await answer.text()).toBe('The page.')
  })

  test('is asked to come back in a moment when the database is away, and never told that the page is not there', async () => {
    const answer = await answering(request, () =>
      Promise.reject(new Error('Failed query', { cause: refused })),
    )
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(html).toContain('We cannot show this page right now')
    expect(html).not.toMatch(/10\.0\.0\.7|ECONNREFUSED|There is no page here/)
  })

  test('is told of a fault of ours without its details', async () => {
    const answer = await answering(request, () =>
      Promise.reject(new TypeError('answer.steps is not iterable')),
    )
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('iterable')
  })

  test('learns that a page takes nothing in', async () => {
    const answer = await refuseMethod()
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
})
