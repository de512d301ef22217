import { describe, expect, test } from '@jest/globals'

import {
  bury,
  dropPage,
  isFresh,
  isShowable,
  keepPage,
  markEverythingMoved,
  markMoved,
  newPageCache,
} from '@/platform/page-cache'
import { hearingCache, keptPage, noon, wordsOf } from '@tests/support/pages'

const key = '/answers/cramps'
const minute = 60_000

describe('a page in memory', () => {
  test('is true until something it shows changes', () => {
    const cache = hearingCache()
    const page = keptPage('Stretch the calf.')
    keepPage(cache, key, 'cramps', page)
    markMoved(cache, ['answer:fever', 'topic:sleep'])
    expect(isFresh(cache, page, noon)).toBe(true)
    markMoved(cache, ['doctor:ana'])
    expect(isFresh(cache, page, noon)).toBe(false)
  })

  test('is old from the start when a change came while it was made', () => {
    const cache = hearingCache()
    const { generation } = cache
    markMoved(cache, ['answer:cramps'])
    const page = keptPage('Before the correction.', { generation })
    keepPage(cache, key, 'cramps', page)
    expect(cache.pages.get(key)).toBe(page)
    expect(isFresh(cache, page, noon)).toBe(false)
  })

  test('is not replaced by one that was begun earlier and took longer', () => {
    const cache = hearingCache()
    keepPage(cache, key, 'cramps', keptPage('New.', { generation: 5 }))
    keepPage(cache, key, 'cramps', keptPage('Old.', { generation: 4 }))
    dropPage(cache, key, 4)
    expect(wordsOf(cache.pages.get(key) ?? keptPage(''))).toBe('New.')
  })

  test('is looked at again after an hour, since closures pass, and each second by a process that hears nothing', () => {
    const cache = hearingCache()
    const page = keptPage('Closed on Friday.')
    expect(isFresh(cache, page, noon + 59 * minute)).toBe(true)
    expect(isFresh(cache, page, noon + 61 * minute)).toBe(false)
    cache.isHearing = false
    expect(isFresh(cache, page, noon + 900)).toBe(true)
    expect(isFresh(cache, page, noon + 1_100)).toBe(false)
  })

  test('stands in for a day at most where nobody can confirm it any more', () => {
    const cache = hearingCache()
    const page = keptPage('Stretch the calf.', { at: noon - 100 * 60 * minute })
    expect(isShowable(cache, page, noon + 23 * 60 * minute)).toBe(true)
    expect(isShowable(cache, page, noon + 25 * 60 * minute)).toBe(false)
  })

  test('is old after a gap in which changes may have been missed', () => {
    const cache = hearingCache()
    const page = keptPage('Stretch the calf.')
    markEverythingMoved(cache)
    expect(isFresh(cache, page, noon)).toBe(false)
  })
})

describe('a withdrawn answer', () => {
  test('is never kept again, while the page that says so is', () => {
    const cache = hearingCache()
    bury(cache, ['cramps'])
    expect(keepPage(cache, key, 'cramps', keptPage('Stretch the calf.'))).toBe(false)
    expect(keepPage(cache, `${key}.json`, 'cramps', keptPage('{}'))).toBe(false)
    expect(keepPage(cache, key, 'cramps', keptPage('Withdrawn.', { status: 410 }))).toBe(true)
    expect(keepPage(cache, '/answers/fever', 'fever', keptPage('Rest.'))).toBe(true)
  })
})

describe('the memory', () => {
  test('stays within its bound however many pages there are, compressed copies counted in', () => {
    const cache = newPageCache(1)
    for (let number = 0; number < 500; number++) {
      keepPage(cache, `/answers/number-${number}`, null, keptPage('x'.repeat(10_000)))
    }
    expect(cache.pages.calculatedSize).toBeLessThanOrEqual(1_048_576)
    expect(cache.pages.size).toBeGreaterThan(40)
    expect(cache.pages.size).toBeLessThan(53)
  })

  test('does not grow with the number of things that ever changed, and forgets no change for it', () => {
    const cache = hearingCache()
    const page = keptPage('Stretch the calf.')
    markMoved(cache, ['answer:cramps'])
    for (let number = 0; number < 25_000; number++) markMoved(cache, [`answer:${number}`])
    expect(cache.moved.size).toBeLessThanOrEqual(10_001)
    expect(isFresh(cache, page, noon)).toBe(false)
  })
})
