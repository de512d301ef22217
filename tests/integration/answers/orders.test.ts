import { beforeAll, describe, expect, test } from '@jest/globals'

import { GET as deskLink } from '@/app/(site)/desk/answers/[id]/route'
import { GET as preview } from '@/app/(site)/preview/answers/[id]/route'
import { env } from '@/platform/env'
import { ask, json, send, signIn } from '@tests/integration/api/caller'
import { openColumn, type Column } from '@tests/support/column'

type Who = 'admin' | 'anonymous' | 'author' | 'doctor' | 'editor' | 'frontDesk' | 'otherDoctor'

let column: Column
let of: string
const sessions = {} as Record<Who, Record<string, string>>
let number = 0

beforeAll(async () => {
  column = await openColumn()
  const { clinic, writer, reviewer } = column
  of = (await clinic.hire('doctor', { doctor: 'Dora Third' })).staff.id
  const people = {
    author: writer,
    doctor: reviewer,
    otherDoctor: await clinic.hire('doctor'),
    editor: await clinic.hire('editor'),
    frontDesk: await clinic.hire('frontDesk'),
    admin: await clinic.hire('admin'),
  }
  sessions.anonymous = {}
  for (const [who, person] of Object.entries(people)) {
    sessions[who as Who] = (await signIn(person)).session
  }
})

const order = (who: Who, id: string, name: string, body: unknown) =>
  ask('POST', `/api/answers/${id}/${name}`, { ...json, ...sessions[who] }, body)

interface Made {
  id: string
  hash: string
}

/** What each order needs to be a good one. */
const orders: [string, (made: Made) => object][] = [
  ['ask', () => ({ of })],
  ['sign-off', ({ hash }) => ({ hash })],
  ['return', () => ({ note: 'Shorter, please.' })],
  ['review', ({ hash }) => ({ hash })],
  ['correct', () => ({ kind: 'update', text: 'A new study is out.' })],
  ['comment', () => ({ path: 'title', quote: 'Cramp', text: 'Plural?' })],
  ['publish', () => ({})],
  ['unpublish', () => ({})],
  ['withdraw', () => ({ reason: 'A dose was wrong.' })],
]

async function made(isPublic: boolean): Promise<Made> {
  const title = `Cramp of kind ${++number}`
  const { id } = isPublic ? await column.published(title) : await column.draft(title)
  return { id, hash: await column.read(id) }
}

async function table(isPublic: boolean): Promise<Record<string, string>> {
  const rows: [string, string][] = []
  for (const [name, bodyFor] of orders) {
    const done: string[] = []
    for (const who of Object.keys(sessions) as Who[]) {
      const answer = await made(isPublic)
      const { status } = await order(who, answer.id, name, bodyFor(answer))
      if (status === 200) done.push(who)
      else expect([403, 404, 409]).toContain(status)
      if (who === 'anonymous' || who === 'frontDesk') expect(status).toBe(404)
    }
    rows.push([name, done.sort().join(' ')])
  }
  return Object.fromEntries(rows)
}

describe('who gets what done with an answer', () => {
  test('a draft', async () => {
    expect(await table(false)).toEqual({
      ask: 'admin author doctor editor otherDoctor',
      'sign-off': 'doctor',
      return: '',
      review: '',
      correct: '',
      comment: 'admin author doctor editor otherDoctor',
      publish: '',
      unpublish: 'admin author editor',
      withdraw: '',
    })
  })

  test('a published answer', async () => {
    expect(await table(true)).toEqual({
      ask: 'admin author doctor editor otherDoctor',
      'sign-off': 'doctor',
      return: '',
      review: 'doctor',
      correct: 'admin author doctor editor',
      comment: 'admin author doctor editor otherDoctor',
      publish: 'admin author doctor editor',
      unpublish: 'admin author doctor editor',
      withdraw: 'admin author doctor editor',
    })
  })

  test('only whoever was asked returns it', async () => {
    const { id } = await made(false)
    await order('author', id, 'ask', { of: column.reviewer.staff.id })
    const note = { note: 'Say how long.' }
    for (const who of ['otherDoctor', 'editor', 'admin', 'author'] as const) {
      expect((await order(who, id, 'return', note)).status).toBe(409)
    }
    expect((await order('doctor', id, 'return', note)).status).toBe(200)
  })

  test.each(['sign-off-requests', 'comments'])(
    'what is kept in %s is read by those who write, and written by nobody directly',
    async (slug) => {
      const { id } = await made(false)
      await order('author', id, 'ask', { of })
      await order('author', id, 'comment', { path: 'title', quote: 'Cramp', text: 'Plural?' })
      const read: string[] = []
      for (const who of Object.keys(sessions) as Who[]) {
        const found = await send('GET', `/api/${slug}`, { headers: sessions[who] })
        if (found.status === 200) read.push(who)
        else expect([403, 404]).toContain(found.status)
        const made = await ask('POST', `/api/${slug}`, { ...json, ...sessions[who] }, { answer: id })
        expect([403, 404]).toContain(made.status)
      }
      expect(read.sort()).toEqual(['admin', 'author', 'doctor', 'editor', 'otherDoctor'])
    },
  )
})

describe('the page a reviewer reads', () => {
  const read = (who: Who, id: string) =>
    preview(new Request(`${env.SITE_URL}/preview/answers/${id}`, { headers: sessions[who] }), {
      params: Promise.resolve({ id }),
    })

  test('is there for those who write, and for nobody else', async () => {
    const { id, hash } = await made(false)
    for (const who of ['author', 'doctor', 'otherDoctor', 'editor', 'admin'] as const) {
      const response = await read(who, id)
      expect([who, response.status]).toEqual([who, 200])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toContain(`data-words="${hash}"`)
    }
    for (const who of ['anonymous', 'frontDesk'] as const) {
      const response = await read(who, id)
      expect([who, response.status]).toEqual([who, 404])
      expect(await response.text()).not.toContain('Cramp of kind')
    }
  })

  test.each(['3f0c5c1a-0000-4000-8000-00000000dead', 'abc', '00000000-0000-0000-0000-000000000000', "'--"])(
    'is not there for %s',
    async (id) => expect((await read('admin', id)).status).toBe(404),
  )

  test('is led to from a mail by a link of ours, which is no open door', async () => {
    const follow = (id: string) =>
      deskLink(new Request(`${env.SITE_URL}/desk/answers/${id}`), { params: Promise.resolve({ id }) })
    const { id } = await made(false)
    const response = await follow(id)
    expect(response.headers.get('refresh')).toBe(`0; url=/admin/collections/answers/${id}/review`)
    expect((await follow('//evil.example')).status).toBe(404)
    expect((await follow('//evil.example')).headers.get('refresh')).toBeNull()
  })
})
