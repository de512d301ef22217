import { beforeAll, describe, expect, test } from '@jest/globals'

import { unpublishAnswer } from '@/answers/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { inTransaction } from '@/platform/payload'
import { countSearch } from '@/search/counting/commands'
import { countSearches, listFruitless } from '@/search/counting/queries'
import { indexUnder, outdateIndex, tendIndex } from '@/search/published/commands'
import { findRelated, search, suggestAnswers } from '@/search/queries'
import { openColumn, today, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
})

const found = async (query: string, more = '') => {
  const asked = await search(`http://column.example/search?q=${encodeURIComponent(query)}${more}`, 'en')
  if (asked.kind !== 'found') throw new Error(asked.kind)
  return asked.found
}
const slugs = async (query: string) => (await found(query)).items.map(({ slug }) => slug)

describe('a reader finds', () => {
  test('an answer from the moment it is published, and never a draft', async () => {
    const { id, slug } = await column.draft('Chilblains in winter')
    await column.sign(id)
    expect(await slugs('chilblains')).toEqual([])
    await column.publish(id)
    expect(await slugs('chilblains')).toEqual([slug])
  })

  test('nothing that was to be published and was not, since the transaction failed', async () => {
    const { id } = await column.draft('Frostnip of the ears')
    await column.sign(id)
    const failing = inTransaction(column.payload, async (req) => {
      const { publishAnswer } = await import('@/answers/commands')
      await publishAnswer(column.payload, { answerId: id, at: today }, req)
      throw new Error('the lights went out')
    })
    await expect(failing).rejects.toThrow('the lights went out')
    expect(await slugs('frostnip')).toEqual([])
  })

  test('an answer by the words readers see, while a draft says others', async () => {
    const { id, slug } = await column.published('Nosebleeds in spring')
    await column.payload.update({ collection: 'answers', id, data: { title: 'Epistaxis in spring' } })
    expect(await slugs('nosebleeds')).toEqual([slug])
    expect(await slugs('epistaxis')).toEqual([])
    await column.sign(id)
    await column.publish(id)
    expect(await slugs('epistaxis')).toHaveLength(1)
    expect(await slugs('nosebleeds')).toEqual([])
  })

  test('no answer that was taken off the site or withdrawn', async () => {
    const hidden = await column.published('Ringworm on the arm')
    const withdrawn = await column.published('Impetigo on the chin')
    expect([...(await slugs('ringworm')), ...(await slugs('impetigo'))]).toHaveLength(2)
    await unpublishAnswer(column.payload, hidden.id)
    const order = { answerId: withdrawn.id, reason: 'It was wrong.', at: today }
    expect(await withdrawAnswer(column.payload, order)).toMatchObject({ ok: true })
    expect([...(await slugs('ringworm')), ...(await slugs('impetigo'))]).toEqual([])
  })

  test('the words that were looked for, marked, and where they stand', async () => {
    await column.published('Growing pains')
    const { items } = await found('growing pain, and toes to pull')
    expect(items[0]?.title).toEqual([
      { text: 'Growing', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'pains', isMatch: true },
    ])
    expect(items[0]?.reason).toMatchObject({ field: 'step' })
    expect(items[0]?.reason?.excerpt).toContainEqual({ text: 'toes', isMatch: true })
  })

  test('what they may have meant', async () => {
    const { slug } = await column.published('Sciatica and sitting')
    const { didYouMean, items } = await found('My siatica!')
    expect(didYouMean).toBe('My sciatica!')
    expect(items.map((item) => item.slug)).toEqual([slug])
    expect((await found('sciatica')).didYouMean).toBeNull()
  })
})

test('an answer is found by another name of its topic, and by a new one', async () => {
  const topic = await column.payload.create({
    collection: 'topics',
    data: { name: 'Ears', otherNames: ['otology'] },
  })
  const { id } = await column.draft('Wax and what to do')
  await column.payload.update({ collection: 'answers', id, data: { topics: [topic.id] } })
  await column.sign(id)
  await column.publish(id)
  expect(await slugs('otology')).toHaveLength(1)
  const { items, topics } = await found('otology', `&topic=${topic.id}`)
  expect(items).toHaveLength(1)
  expect(topics).toEqual([{ id: topic.id, name: 'Ears', found: 1 }])

  await column.payload.update({
    collection: 'topics',
    id: topic.id,
    data: { otherNames: ['hearing trouble'] },
  })
  const sent = await column.clinic.sql(
    `select data->'data'->>'topic' as topic from pgboss.job where data->>'job' = 'index-under'`,
  )
  expect(sent).toEqual([{ topic: topic.id }])
  await indexUnder(column.payload, { topic: topic.id })
  expect(await slugs('otology')).toEqual([])
  expect(await slugs('hearing')).toHaveLength(1)
})

test('an index that is empty, outdated or holds what it should not is put in order', async () => {
  const { id, slug } = await column.published('Whiplash after a fall')
  const { sql } = column.clinic
  const state = () => sql('select key, version from search.documents order by key')
  const before = await state()
  await sql(`update answers set _status = 'draft' where id = $1`, [id])
  await tendIndex(column.payload)
  expect(await slugs('whiplash')).toEqual([])
  await sql(`update answers set _status = 'published' where id = $1`, [id])
  await sql('truncate search.documents, search.postings, search.terms, search.totals')
  await tendIndex(column.payload)
  expect(await slugs('whiplash')).toEqual([slug])
  await outdateIndex(column.payload)
  expect(await slugs('whiplash')).toEqual([slug])
  await tendIndex(column.payload)
  expect(await state()).toEqual(before)
})

describe('whoever writes a letter', () => {
  test('is shown the answer there is, with its reason', async () => {
    const { slug } = await column.published('Tennis elbow and typing')
    const letter =
      'Dear Doctors,\n\nI think I have tennis elbow. I type all day, and since March my elbow burns. Can I go on typing with a tennis elbow?'
    const [first, ...others] = await suggestAnswers(letter, 'en')
    expect(first).toMatchObject({ slug, title: 'Tennis elbow and typing' })
    expect(others.length).toBeLessThan(3)
  })

  test('is shown nothing where nothing comes close', async () => {
    const letter =
      'My mother was given warfarin after her heart valve operation and now her gums bleed when she brushes. Must she stop?'
    expect(await suggestAnswers(letter, 'en')).toEqual([])
    expect(await suggestAnswers('', 'en')).toEqual([])
  })
})

test('beside an answer stand others about the same, and never itself', async () => {
  const sleep = await column.published('Sleepwalking in children')
  const more = await column.published('Sleepwalking in grown-ups')
  const { title } = await column.live(sleep.id)
  const related = await findRelated({ id: sleep.id, language: 'en', summary: null, title })
  expect(related).toContainEqual({ slug: more.slug, title: 'Sleepwalking in grown-ups' })
  expect(related.map(({ slug }) => slug)).not.toContain(sleep.slug)
  expect(related.length).toBeLessThan(4)
})

test('what readers do not find is counted without who they are, and shown once several missed it', async () => {
  const { payload } = column
  const query = 'Shingles? call 555 0199 or jo@example.org'
  for (let time = 0; time < 3; time++)
    await countSearch(payload, { query, language: 'en', isFruitless: true })
  await countSearch(payload, { query: 'mumps', language: 'en', isFruitless: true })
  await countSearch(payload, { query: 'gout', language: 'en', isFruitless: false })
  expect(await countSearches(payload)).toEqual({ times: 5, fruitless: 4 })
  expect(await listFruitless(payload)).toMatchObject([{ words: 'call shingles', times: 3 }])
  const [row] = await column.clinic.sql('select string_agg(words, $1) as words from private.searches', [' '])
  expect(row?.words).not.toMatch(/555|0199|jo|example/)
})
