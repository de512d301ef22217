import { beforeAll, expect, test } from '@jest/globals'

import { openColumn, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
})

test('a doctor whom an answer names stays in the record, one whom nobody names can go', async () => {
  const { payload } = column
  await column.published('A trigger finger')
  const named = payload.delete({ collection: 'doctors', id: column.writer.doctor?.id ?? '' })
  await expect(named).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('keep their name'),
  })
  const { id } = await payload.create({ collection: 'doctors', data: { name: 'Cara Never' } })
  await payload.delete({ collection: 'doctors', id })
})

test('a topic under which something stands is not deleted, be it only in a draft of a published answer', async () => {
  const { payload } = column
  const { id } = await column.published('A frozen shoulder')
  const topic = await payload.create({ collection: 'topics', data: { name: 'Shoulders' } })
  await payload.update({ collection: 'answers', id, data: { topics: [topic.id] }, draft: true })
  expect((await column.live(id)).topics).toEqual([])
  const deletion = () => payload.delete({ collection: 'topics', id: topic.id })
  await expect(deletion()).rejects.toMatchObject({ status: 409 })
  await payload.update({ collection: 'answers', id, data: { topics: [] }, draft: true })
  await deletion()
})

test('a doctor who begins an answer stands in its byline', async () => {
  const { payload, writer } = column
  const begin = (user: typeof writer.user) =>
    payload.create({ collection: 'answers', data: {}, draft: true, overrideAccess: false, user })
  expect((await begin(writer.user)).doctors).toEqual([writer.doctor?.id])
  expect((await begin((await column.clinic.hire('editor')).user)).doctors).toEqual([])
})
