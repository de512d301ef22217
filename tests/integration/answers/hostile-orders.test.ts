import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, json, signIn } from '@tests/integration/api/caller'
import { openColumn, type Column } from '@tests/support/column'

let column: Column
let session: Record<string, string>
let number = 0

beforeAll(async () => {
  column = await openColumn()
  session = (await signIn(column.reviewer)).session
})

const order = (id: string, name: string, body: unknown) =>
  ask('POST', `/api/answers/${id}/${name}`, { ...json, ...session }, body)
const draft = () => column.draft(`Cramp of kind ${++number}`)

describe('a hostile order', () => {
  const hash = '0'.repeat(64)
  test.each([
    ['ask', { of: 'me' }],
    ['ask', { of: ['a'] }],
    ['ask', { note: 'x' }],
    ['sign-off', { hash: 'abc' }],
    ['sign-off', { hash, via: 'commandLine' }],
    ['sign-off', { hash, staffId: '3f0c5c1a-0000-4000-8000-00000000dead' }],
    ['sign-off', { hash, at: '2020-01-01' }],
    ['sign-off', { hash, note: 'a\0b' }],
    ['return', {}],
    ['return', { note: 'x'.repeat(2_001) }],
    ['review', { hash, note: 'x' }],
    ['correct', { kind: 'advert', text: 'x' }],
    ['correct', { kind: 'update', text: 'x', at: '2020-01-01' }],
    ['withdraw', { reason: 5 }],
    ['withdraw', { reason: 'x', link: { title: 'x' } }],
    ['comment', { path: 'title', quote: '\ud800', text: 'x' }],
    ['comment', { path: 'title', quote: 'x', text: 'x', by: 'me' }],
    ['reply', { comment: 'abc', text: 'x' }],
    ['resolve', { comment: '3f0c5c1a-0000-4000-8000-00000000dead', isResolved: 'yes' }],
    ['publish', { force: true }],
  ])('%s with %j is refused as a whole, with a sentence', async (name, body) => {
    const { id } = await draft()
    const response = await order(id, name, body)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(/\w+ \w+/)
  })

  test('of more than 64 KB is not read', async () => {
    const { id } = await draft()
    const body = { path: 'title', quote: 'x', text: 'x'.repeat(70_000) }
    expect((await order(id, 'comment', body)).status).toBe(413)
  })

  test.each(['javascript:alert(1)', '/answers/x', 'mailto:a@b.example', 'https://a b', ''])(
    'to lead readers to “%s” is refused, and nothing is withdrawn',
    async (url) => {
      const { id } = await column.published(`Cramp of kind ${++number}`)
      const body = { reason: 'A dose was wrong.', link: { title: 'Elsewhere', url } }
      expect((await order(id, 'withdraw', body)).status).toBe(409)
      expect((await column.live(id))._status).toBe('published')
    },
  )
})
