import { describe, expect, test } from '@jest/globals'

import { bury, keepPage, markMoved, type PageCache } from '@/platform/page-cache'
import type { Answer } from '@/server/captured-response'
import { newPageService } from '@/server/page-service'
import { hearingCache, keptPage, noon, wordsOf } from '@tests/support/pages'

const cramps = { key: '/answers/cramps', slug: 'cramps' }
const html = (status: number, words: string): Answer => ({ status, headers: {}, bytes: Buffer.from(words) })

/** A Next whose pages come when the test says so. */
function slowNext(cache: PageCache) {
  const waiting: ((answer: Answer | Error) => void)[] = []
  let asked = 0
  const render = async (key: string): Promise<Answer> => {
    asked++
    const { generation } = cache
    const answer = await new Promise<Answer | Error>((resolve) => waiting.push(resolve))
    if (answer instanceof Error) throw answer
    if (answer.status === 200) keepPage(cache, key, 'cramps', keptPage(wordsOf(answer), { generation }))
    return answer
  }
  return { render, asked: () => asked, finish: (answer: Answer | Error) => waiting.shift()?.(answer) }
}

function openService() {
  const cache = hearingCache()
  const next = slowNext(cache)
  const clock = { now: noon }
  return { cache, next, clock, pages: newPageService(cache, next, () => clock.now) }
}

describe('a hundred readers at once', () => {
  test('cost one page, and all get it', async () => {
    const { next, pages } = openService()
    const reading = Array.from({ length: 100 }, () => pages.make(cramps))
    next.finish(html(200, 'Stretch the calf.'))
    const served = await Promise.all(reading)
    expect(next.asked()).toBe(1)
    expect(new Set(served.map(({ answer }) => wordsOf(answer)))).toEqual(new Set(['Stretch the calf.']))
    expect(pages.find(cramps)).not.toBeNull()
  })

  test('do not wait for a page that was begun before a change they came after', async () => {
    const { cache, next, pages } = openService()
    const before = pages.make(cramps)
    markMoved(cache, ['answer:cramps'])
    const after = pages.make(cramps)
    expect(next.asked()).toBe(2)
    next.finish(html(200, 'Before the correction.'))
    next.finish(html(200, 'Corrected.'))
    expect(wordsOf((await after).answer)).toBe('Corrected.')
    expect(wordsOf((await before).answer)).toMatch(/correct/i)
  })
})

describe('a page that cannot be made anew', () => {
  test('is shown as it was, whether its maker answers 503 or throws', async () => {
    for (const failure of [html(503, 'We cannot.'), new TypeError('steps is not iterable')]) {
      const { cache, next, pages } = openService()
      keepPage(cache, cramps.key, 'cramps', keptPage('Stretch the calf.'))
      markMoved(cache, ['answer:cramps'])
      const reading = pages.make(cramps)
      next.finish(failure)
      expect(await reading).toMatchObject({ from: 'stale', answer: { status: 200 } })
    }
  })

  test('is not tried again at once, and again in a moment', async () => {
    const { cache, clock, next, pages } = openService()
    keepPage(cache, cramps.key, 'cramps', keptPage('Stretch the calf.'))
    markMoved(cache, ['answer:cramps'])
    const first = pages.make(cramps)
    next.finish(html(503, 'We cannot.'))
    await first
    expect((await pages.make(cramps)).from).toBe('stale')
    expect(next.asked()).toBe(1)
    clock.now += 1_001
    const later = pages.make(cramps)
    next.finish(html(200, 'Corrected.'))
    expect(wordsOf((await later).answer)).toBe('Corrected.')
  })

  test('is what the failure says where there was none before', async () => {
    const { next, pages } = openService()
    const reading = pages.make(cramps)
    next.finish(html(503, 'We cannot.'))
    expect(await reading).toMatchObject({ from: 'miss', answer: { status: 503 } })
  })

  test('is not shown any more a day after anybody could confirm it', async () => {
    const { cache, clock, next, pages } = openService()
    keepPage(cache, cramps.key, 'cramps', keptPage('Stretch the calf.'))
    cache.isHearing = false
    clock.now += 25 * 3_600_000
    const reading = pages.make(cramps)
    next.finish(html(503, 'We cannot.'))
    expect((await reading).answer.status).toBe(503)
  })
})

describe('a withdrawn answer', () => {
  test('is gone at once and stays gone, with the database down as well', async () => {
    const { cache, next, pages } = openService()
    keepPage(cache, cramps.key, 'cramps', keptPage('Stretch the calf.'))
    bury(cache, ['cramps'])
    expect(pages.find(cramps)).toBeNull()
    const reading = pages.make(cramps)
    next.finish(html(503, 'We cannot.'))
    expect((await reading).answer.status).toBe(410)
  })

  test('is gone for whoever was waiting for its page when it was taken back', async () => {
    const { cache, next, pages } = openService()
    const reading = pages.make(cramps)
    bury(cache, ['cramps'])
    next.finish(html(200, 'Stretch the calf.'))
    expect((await reading).answer.status).toBe(410)
    expect(cache.pages.get(cramps.key)).toBeUndefined()
  })

  test('tells its reasons where they can be looked up', async () => {
    const { cache, next, pages } = openService()
    bury(cache, ['cramps'])
    const reading = pages.make(cramps)
    next.finish(html(410, 'Ten seconds is too long.'))
    expect(wordsOf((await reading).answer)).toBe('Ten seconds is too long.')
  })
})
