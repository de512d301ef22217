import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { commentOn, replyTo, resolveThread } from '@/answers/comments/commands'
import { listThreads } from '@/answers/comments/queries'
import { inTransaction } from '@/platform/payload'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { openColumn, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
})

const newest = (id: string) =>
  column.payload.findByID({ collection: 'answers', id, draft: true, depth: 0, overrideAccess: true })
const threads = (id: string) => inTransaction(column.payload, (req) => listThreads(req, id))

async function say(answerId: string, path: string, quote: string, text: string): Promise<string> {
  const staffId = column.reviewer.staff.id
  const said = await commentOn(column.payload, { answerId, staffId, path, quote, text, at: new Date() })
  if (!said.ok) throw new Error(said.problem.message)
  return said.value.id
}

describe('a comment on the words of an answer', () => {
  test('stands with its place, its words and its writer, in the order of the page', async () => {
    const { id } = await column.draft('Sleepless legs')
    const { causes, steps } = await newest(id)
    await say(id, `steps.${steps?.[1]?.id}.instruction`, 'Walk a few steps', 'How many?')
    await say(id, 'limits', 'We cannot tell', 'Say from what.')
    await say(id, `causes.${causes?.[0]?.id}.name`, 'Tired muscles', 'Or overused?')
    expect((await threads(id)).map(({ place, by, text }) => [place, by, text])).toEqual([
      ['Limits', 'Ben Reviewer', 'Say from what.'],
      ['Cause 1, name', 'Ben Reviewer', 'Or overused?'],
      ['Step 2', 'Ben Reviewer', 'How many?'],
    ])
  })

  test('survives edits with the words it was about, follows its row, and says when that row is gone', async () => {
    const { id } = await column.draft('Twitching eyelids')
    const { causes = [], steps } = await newest(id)
    const path = `steps.${steps?.[0]?.id}.instruction`
    await say(id, path, 'Pull the toes', 'Which way?')
    const moved = [...(steps ?? [])].reverse()
    await column.payload.update({ collection: 'answers', id, data: { steps: moved, causes } })
    expect(await threads(id)).toMatchObject([{ place: 'Step 2', quote: 'Pull the toes' }])

    await column.payload.update({ collection: 'answers', id, data: { steps: moved.slice(0, 1) } })
    expect(await threads(id)).toMatchObject([{ place: null, quote: 'Pull the toes', text: 'Which way?' }])

    const { docs } = await column.payload.findVersions({
      collection: 'answers',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const req = await createLocalReq({ user: column.writer.user }, column.payload)
    await restoreAsDraft(req, 'answers', docs[0]?.id ?? '')
    expect(await threads(id)).toMatchObject([{ place: 'Step 1' }])
  })

  test('is answered, resolved and taken up again', async () => {
    const { id } = await column.draft('Cold hands')
    const comment = await say(id, 'title', 'Cold hands', 'And feet?')
    const order = { answerId: id, comment, at: new Date() }
    const who = { staffId: column.writer.staff.id }
    expect(await resolveThread(column.payload, { ...order, ...who, isResolved: true })).toMatchObject({
      ok: true,
    })
    expect(await threads(id)).toMatchObject([{ resolved: { by: 'Ana Writer' } }])
    await replyTo(column.payload, { ...order, ...who, text: 'Feet are another letter.' })
    expect(await threads(id)).toMatchObject([
      { resolved: null, replies: [{ by: 'Ana Writer', text: 'Feet are another letter.' }] },
    ])
  })

  test.each([
    ['words that are not there', 'steps.66a0b0c0d0e0f0a0b0c0d0e0.instruction'],
    ['a field that nobody signs', 'slug'],
    ['a row of something that has none', 'title.x'],
    ['no path at all', '../../secrets'],
    ['a name that every object has', 'constructor'],
    ['a field that a row does not have', 'causes.x.__proto__'],
  ])('about %s is refused in a sentence', async (_, path) => {
    const { id } = await column.draft('A hoarse voice')
    const order = { answerId: id, staffId: column.reviewer.staff.id, path, quote: '', text: 'What?' }
    expect(await commentOn(column.payload, { ...order, at: new Date() })).toMatchObject({
      problem: { type: 'noPlace' },
    })
  })

  test('is not reached through another answer', async () => {
    const { id } = await column.draft('Dry lips')
    const other = await column.draft('Chapped lips')
    const comment = await say(id, 'title', 'Dry lips', 'Shorter?')
    const order = { answerId: other.id, staffId: column.writer.staff.id, comment, at: new Date() }
    expect(await replyTo(column.payload, { ...order, text: 'No.' })).toMatchObject({
      problem: { type: 'noThread' },
    })
    expect(await resolveThread(column.payload, { ...order, isResolved: true })).toMatchObject({
      problem: { type: 'noThread' },
    })
  })

  test('does not touch the words, and no page or version carries it', async () => {
    const { id, slug } = await column.published('A bitten tongue')
    const before = await column.read(id)
    await say(id, 'title', 'A bitten tongue', 'CNRY-comment-1')
    expect(await column.read(id)).toBe(before)
    const versions = await column.payload.findVersions({ collection: 'answers', depth: 2 })
    expect(JSON.stringify(versions)).not.toContain('CNRY-comment-1')
    const seen = await column.payload.find({
      collection: 'answers',
      where: { slug: { equals: slug } },
      depth: 2,
      overrideAccess: false,
    })
    expect(seen.totalDocs).toBe(1)
    expect(JSON.stringify(seen)).not.toContain('CNRY-comment-1')
  })
})
