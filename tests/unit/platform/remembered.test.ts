import { afterAll, beforeEach, expect, test } from '@jest/globals'

import { markMoved, pageCache, placePageCache, type PageCache } from '@/platform/page-cache'
import { rememberedUntilMoved } from '@/platform/remembered'
import { collectTags, shows } from '@/platform/showing'
import { hearingCache, noon } from '@tests/support/pages'

let cache: PageCache
const before = pageCache()
beforeEach(() => void (cache = placePageCache(hearingCache())))
afterAll(() => void placePageCache(before))

/** How many answers there are, and how often they were counted. */
function counting() {
  let asked = 0
  const count = rememberedUntilMoved(
    async () => {
      shows('answers')
      return ++asked
    },
    () => noon,
  )
  return count
}

test('is found once, until what it shows has changed', async () => {
  const count = counting()
  expect([await count(), await count()]).toEqual([1, 1])
  markMoved(cache, ['doctor:ana'])
  expect(await count()).toBe(1)
  markMoved(cache, ['answers'])
  expect([await count(), await count()]).toEqual([2, 2])
})

test('is found each time while no changes are heard of', async () => {
  const count = counting()
  cache.isHearing = false
  expect([await count(), await count()]).toEqual([1, 2])
})

test('is found once by all who ask at the same moment, unless a change came between', async () => {
  const count = counting()
  cache.isHearing = false
  expect(await Promise.all([count(), count()])).toEqual([1, 1])
  const before = count()
  markMoved(cache, ['answers'])
  expect(await Promise.all([before, count()])).toEqual([2, 3])
})

test('is looked for again when the change came while it was looked for', async () => {
  let found = 0
  const count = rememberedUntilMoved(
    async () => {
      shows('answers')
      markMoved(cache, ['answers'])
      return ++found
    },
    () => noon,
  )
  expect([await count(), await count()]).toEqual([1, 2])
})

test('tells every page what it shows, also where it was known already', async () => {
  const count = counting()
  const first = await collectTags(count)
  const second = await collectTags(count)
  expect([first.tags, second.tags]).toEqual([['answers'], ['answers']])
})
