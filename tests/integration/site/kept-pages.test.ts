import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { isFresh, pageCache } from '@/platform/page-cache'
import { openColumn, type Column } from '@tests/support/column'

let column: Column
let read: (address: string, method?: string) => Promise<Response>

beforeAll(async () => {
  column = await openColumn()
  const home = await import('@/app/(site)/route')
  const list = await import('@/app/(site)/answers/route')
  const answer = await import('@/app/(site)/answers/[slug]/route')
  read = (address, method = 'GET') => {
    const request = new Request(new URL(address, 'https://column.example'), { method })
    const { pathname } = new URL(request.url)
    if (pathname === '/') return home.GET(request)
    if (pathname === '/answers') return list.GET(request)
    return answer.GET(request, { params: Promise.resolve({ slug: decodeURIComponent(pathname.slice(9)) }) })
  }
})
beforeEach(() => {
  pageCache().pages.clear()
  // Other tests of this worker withdraw answers of the same name.
  pageCache().withdrawn.clear()
  pageCache().isHearing = true
})

const kept = (key: string) => pageCache().pages.get(key)
const isTrue = (key: string) => {
  const page = kept(key)
  return page ? isFresh(pageCache(), page, Date.now()) : null
}

describe('a page that a reader asked for', () => {
  test('is there for the next one, as the very same bytes', async () => {
    await column.published('Hiccups after a meal')
    for (const address of [
      '/',
      '/answers',
      '/answers/hiccups-after-a-meal',
      '/answers/hiccups-after-a-meal.json',
    ]) {
      const response = await read(address)
      const words = await response.text()
      expect([
        address,
        response.status,
        Buffer.from(kept(address)?.bytes ?? []).toString() === words,
      ]).toEqual([address, 200, true])
    }
  })

  test('is one page, whatever hangs on to its address', async () => {
    await read('/answers?utm_source=a')
    await read('/answers?utm_source=b&page=1')
    expect([...pageCache().pages.keys()]).toEqual(['/answers'])
  })

  test('is old as soon as its words are corrected, and so is the list it stands in', async () => {
    const { id } = await column.published('Sore knees')
    await read('/answers/sore-knees')
    await read('/answers')
    const { payload } = column
    await payload.update({
      collection: 'answers',
      id,
      draft: true,
      data: { summary: 'Rest them for a day.' },
    })
    expect([isTrue('/answers/sore-knees'), isTrue('/answers')]).toEqual([true, true])
    await column.sign(id)
    await column.publish(id)
    expect([isTrue('/answers/sore-knees'), isTrue('/answers')]).toEqual([false, false])
    expect(await (await read('/answers/sore-knees')).text()).toContain('Rest them for a day.')
    expect(isTrue('/answers/sore-knees')).toBe(true)
  })

  test('is old when a doctor it names gets another name, and when the clinic moves', async () => {
    await column.published('Cold feet')
    await read('/answers/cold-feet')
    const { payload, writer } = column
    await payload.update({
      collection: 'doctors',
      id: writer.doctor?.id ?? '',
      data: { name: 'Ana Writer-Jones' },
    })
    expect(isTrue('/answers/cold-feet')).toBe(false)
    await read('/answers/cold-feet')
    await payload.updateGlobal({ slug: 'settings', data: { address: '2 Elm Street' } })
    expect(isTrue('/answers/cold-feet')).toBe(false)
  })
})

describe('an address', () => {
  test('that was never used leaves the memory as it was, ten thousand of them too (case 100)', async () => {
    await read('/answers')
    const before = pageCache().pages.calculatedSize
    for (let number = 0; number < 60; number++) expect((await read(`/answers/no-${number}`)).status).toBe(404)
    expect(pageCache().pages.calculatedSize).toBe(before)
  })

  test('that was empty shows what is published there at once', async () => {
    expect((await read('/answers/stiff-neck')).status).toBe(404)
    await column.published('Stiff neck')
    expect((await read('/answers/stiff-neck')).status).toBe(200)
  })

  test('of an answer that moved leads on, from memory, until the answer is taken back', async () => {
    const { id } = await column.published('Itchy ears')
    const { payload } = column
    await payload.update({ collection: 'answers', id, draft: true, data: { slug: 'ears-that-itch' } })
    await column.sign(id)
    await column.publish(id)
    expect((await read('/answers/itchy-ears')).status).toBe(301)
    expect(kept('/answers/itchy-ears')?.headers.location).toBe('/answers/ears-that-itch')
    await withdrawAnswer(payload, { answerId: id, reason: 'It was wrong.', at: new Date() })
    expect(isTrue('/answers/itchy-ears')).toBe(false)
    for (const slug of ['itchy-ears', 'ears-that-itch', 'itchy-ears.json']) {
      expect((await read(`/answers/${slug}`)).status).toBe(410)
      expect(kept(`/answers/${slug}`)?.status).toBe(410)
    }
  })

  test('keeps nothing of what was sent to it', async () => {
    const { POST } = await import('@/app/(site)/answers/route')
    expect((await POST()).status).toBe(405)
    expect(pageCache().pages.size).toBe(0)
  })
})
