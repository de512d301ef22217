import { expect, request, test, type APIRequestContext } from '@playwright/test'

import { hireColleague, signInBySending } from '@tests/support/e2e/colleague'

/**
 * Looked at in the built site, since building is what takes names away: Payload says its sentences only by the
 * name of an error, and the panel's lists and the log go by it as well.
 */
test.describe('somebody who works here and asks for what cannot be', () => {
  let asked: APIRequestContext
  const nobody = '3f0c5c1a-0000-4000-8000-000000000000'

  test.beforeAll(async ({ baseURL }) => {
    const siteUrl = baseURL ?? ''
    asked = await request.newContext({ baseURL: siteUrl, extraHTTPHeaders: { origin: siteUrl } })
    await signInBySending(asked, await hireColleague(siteUrl, 'Eve Editor', ['--role', 'editor']))
  })

  test.afterAll(() => asked.dispose())

  const told = async (response: Awaited<ReturnType<APIRequestContext['get']>>) => {
    const { errors } = (await response.json()) as {
      errors: { name?: string; message: string; data?: unknown }[]
    }
    return { status: response.status(), ...errors[0] }
  }

  test('is told why by the road to publication', async () => {
    const made = await asked.post('/api/answers?draft=true', { data: { title: 'Ringing ears' } })
    const { doc } = (await made.json()) as { doc: { id: string } }
    expect(
      await told(await asked.patch(`/api/answers/${doc.id}`, { data: { _status: 'published' } })),
    ).toEqual({
      status: 403,
      message:
        'An answer goes public only through “Publish”, once another clinician has signed off its words.',
    })
    expect(await told(await asked.post(`/api/answers/${nobody}/publish`, { data: {} }))).toEqual({
      status: 404,
      message: 'There is no such answer.',
    })
    const slug = { data: { slug: 'Not An Address' } }
    expect(await told(await asked.patch(`/api/answers/${doc.id}?draft=true`, slug))).toMatchObject({
      status: 400,
      name: 'ValidationError',
      data: { errors: [{ path: 'slug', message: expect.stringContaining('single “-”') }] },
    })
  })

  test('is told why by the record, which keeps whom it names', async () => {
    const list = (await (await asked.get('/api/answers?limit=1&where[doctors][exists]=true')).json()) as {
      docs: { doctors: string[] }[]
    }
    expect(
      await told(await asked.delete(`/api/doctors/${list.docs[0]?.doctors[0] ?? nobody}`)),
    ).toMatchObject({
      status: 409,
      message: expect.stringContaining('take the tick away'),
    })
  })

  test('is told why by the guard', async () => {
    expect(await told(await asked.get('/api/topics?where[id][in]=abc'))).toEqual({
      status: 400,
      message: '“id” needs the id of a document.',
    })
    expect(await told(await asked.post('/api/topics', { data: { name: ['Ears'] } }))).toMatchObject({
      status: 400,
      name: 'ValidationError',
      data: { errors: [{ path: 'name', message: 'This is a text.' }] },
    })
    expect(await told(await asked.get('/api/topics/abc'))).toEqual({ status: 404, message: 'Not found' })
  })

  test('is told why without a session as well', async ({ baseURL }) => {
    const siteUrl = baseURL ?? ''
    const response = await fetch(`${siteUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: siteUrl },
      body: JSON.stringify({ email: 'a\0@clinic.example', password: 'x' }),
    })
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: '“email” holds a character that cannot be kept (NUL).' }] },
    ])
  })

  test('finds nothing in a list of the panel that cannot be asked so, and the panel stays', async () => {
    for (const query of [
      'sort=user.email',
      'page=-5',
      'where[or][0][and][0][role][equals]=nobody',
      'limit=abc',
    ]) {
      const page = await asked.get(`/admin/collections/staff?${query}`)
      expect([query, page.status()]).toEqual([query, 200])
      expect(await page.text()).toContain('Staff')
    }
  })
})
