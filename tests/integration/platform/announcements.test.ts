import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { listWithdrawnSlugs } from '@/answers/withdrawals/queries'
import { announce } from '@/platform/announcements'
import { startListening } from '@/platform/listening'
import { isFresh, keepPage, newPageCache, pageCache, type PageCache } from '@/platform/page-cache'
import { getPayloadClient, inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { openColumn, type Column } from '@tests/support/column'
import { keptPage } from '@tests/support/pages'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
/** Another instance on the same database; this process is the first. */
let other: PageCache
let listening: Awaited<ReturnType<typeof startListening>>

beforeAll(async () => {
  column = await openColumn()
  other = newPageCache()
  listening = await startListening({
    connectionString: process.env.DATABASE_URL ?? '',
    cache: other,
    heartbeatMs: 200,
    catchUp: async (client) => {
      for (const slug of await listWithdrawnSlugs(client)) other.withdrawn.add(slug)
    },
  })
})
afterAll(() => listening.stop())
beforeEach(() => waitUntil('the other instance hears', () => other.isHearing))

/** Keeps a page under these tags on both instances; says where it is still true. */
function keepOnBoth(tags: string[]) {
  const pages = [pageCache(), other].map((cache) => {
    const page = keptPage('What readers see.', { tags, generation: cache.generation, at: Date.now() })
    keepPage(cache, `/answers/${tags.join('-')}`, null, page)
    return { cache, page }
  })
  const [here, there] = pages
  if (!here || !there) throw new Error('There are two instances.')
  // This process listens to nothing here, and acts upon its own announcements all the same.
  here.cache.isHearing = true
  const isTrue = ({ cache, page }: typeof here) => isFresh(cache, page, Date.now())
  return { isTrueHere: () => isTrue(here), isTrueThere: () => isTrue(there) }
}

/** Whatever was announced before this one has been heard when this one is. */
async function hearEverythingSoFar() {
  const marker = keepOnBoth(['marker'])
  await inTransaction(column.payload, (req) => announce(req, ['marker']))
  await waitUntil('the marker is heard', () => !marker.isTrueThere())
}

const breakTheConnection = () =>
  column.clinic.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'ask-the-doctors listening' and datname = current_database()`,
  )

describe('what an editor publishes', () => {
  test('is new here before the commit returns, and on the other instance a moment later', async () => {
    const list = keepOnBoth(['answers'])
    await column.published('Hiccups after a meal')
    expect(list.isTrueHere()).toBe(false)
    await waitUntil('the list is old on the other instance', () => !list.isTrueThere())
  })

  test('touches no page of another answer', async () => {
    const elsewhere = keepOnBoth(['answer:of-somebody-else'])
    await column.published('Cold feet')
    await hearEverythingSoFar()
    expect(elsewhere.isTrueHere()).toBe(true)
    expect(elsewhere.isTrueThere()).toBe(true)
  })

  test('is nothing yet while it is a draft', async () => {
    const { id } = await column.published('Sore knees')
    await hearEverythingSoFar()
    const page = keepOnBoth([`answer:${id}`, 'answers'])
    const { payload } = column
    await payload.update({ collection: 'answers', id, draft: true, data: { summary: 'Rest them.' } })
    await column.draft('Stiff neck')
    await hearEverythingSoFar()
    expect(page.isTrueHere()).toBe(true)
    expect(page.isTrueThere()).toBe(true)
  })

  test('is nothing at all when its transaction is rolled back', async () => {
    const page = keepOnBoth(['answer:never'])
    const doomed = inTransaction(column.payload, async (req) => {
      await announce(req, ['answer:never'], { withdrawn: ['never-withdrawn'] })
      await queryInTransaction(req, 'select 1')
      throw new Error('The editor changed her mind.')
    })
    await expect(doomed).rejects.toThrow('changed her mind')
    await hearEverythingSoFar()
    expect(page.isTrueHere()).toBe(true)
    expect(page.isTrueThere()).toBe(true)
    expect([pageCache(), other].map(({ withdrawn }) => withdrawn.has('never-withdrawn'))).toEqual([
      false,
      false,
    ])
  })
})

describe('whatever a page shows', () => {
  test('makes it new when it changes: a doctor, a topic, a picture’s words, the clinic', async () => {
    const payload = await getPayloadClient()
    const doctor = await payload.create({
      collection: 'doctors',
      data: { name: 'Cara Newname', active: true },
    })
    const topic = await payload.create({ collection: 'topics', data: { name: 'Sleeping' } })
    const byline = keepOnBoth([`doctor:${doctor.id}`])
    const subject = keepOnBoth([`topic:${topic.id}`])
    const foot = keepOnBoth(['settings'])
    await payload.update({ collection: 'doctors', id: doctor.id, data: { credentials: 'MD' } })
    await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Sleep' } })
    await payload.updateGlobal({ slug: 'settings', data: { name: 'Elm Street Clinic' } })
    for (const shown of [byline, subject, foot]) {
      expect(shown.isTrueHere()).toBe(false)
      await waitUntil('it is old on the other instance', () => !shown.isTrueThere())
    }
  })
})

describe('a withdrawal', () => {
  test('reaches the other instance, for every address the answer had', async () => {
    const { id } = await column.published('Itchy ears')
    const { payload } = column
    await payload.update({ collection: 'answers', id, draft: true, data: { slug: 'ears-that-itch' } })
    await column.sign(id)
    await column.publish(id)
    await withdrawAnswer(payload, { answerId: id, reason: 'It was wrong.', at: new Date() })
    for (const slug of ['itchy-ears', 'ears-that-itch']) {
      expect(pageCache().withdrawn.has(slug)).toBe(true)
      await waitUntil(`${slug} is gone on the other instance`, () => other.withdrawn.has(slug))
    }
  })

  test('is not lost when the connection breaks just then', async () => {
    const { id } = await column.published('Dry eyes')
    await breakTheConnection()
    await withdrawAnswer(column.payload, { answerId: id, reason: 'It was wrong.', at: new Date() })
    await waitUntil('it is gone on the other instance', () => other.withdrawn.has('dry-eyes'), 5_000)
  })
})

describe('an instance that heard nothing for a while', () => {
  test('takes every page for old, since anything may have been said meanwhile', async () => {
    const page = keepOnBoth(['answer:untouched'])
    await breakTheConnection()
    await waitUntil('the page is old', () => !page.isTrueThere())
    await waitUntil('the instance hears again', () => other.isHearing)
    expect(page.isTrueThere()).toBe(false)
    const anew = keepOnBoth(['answers'])
    await column.published('Ringing ears')
    await waitUntil('what is published now is heard of', () => !anew.isTrueThere())
  })

  test('takes what it cannot read for a change of everything', async () => {
    const page = keepOnBoth(['answer:untouched'])
    await column.clinic.sql(`select pg_notify('ask_the_doctors', 'of a version to come')`)
    await waitUntil('the page is old', () => !page.isTrueThere())
  })

  test('acts upon an announcement of its own that was never confirmed to it', async () => {
    const page = keepOnBoth(['answer:unconfirmed'])
    await column.clinic.sql(`select pg_notify('ask_the_doctors', $1)`, [
      JSON.stringify({ id: 'unconfirmed', tags: ['answer:unconfirmed'], withdrawn: [] }),
    ])
    await waitUntil('the page is old', () => !page.isTrueThere())
  })
})

test('an answer says what its pages show', async () => {
  const { findPublished } = await import('@/answers/queries')
  const { collectTags } = await import('@/platform/showing')
  const { id } = await column.published('Shin splints')
  const { tags } = await collectTags(() => findPublished('shin-splints'))
  expect(tags).toEqual(
    expect.arrayContaining([
      `answer:${id}`,
      `doctor:${column.writer.doctor?.id ?? ''}`,
      `doctor:${column.reviewer.doctor?.id ?? ''}`,
    ]),
  )
})
