import { describe, expect, test } from '@jest/globals'

import { previousSlugsAfter, reviewDates } from '@/answers/going-public'

describe('the day of a review', () => {
  test('is the day it is where the clinic is', () => {
    expect(reviewDates('2026-11-25T02:39:00.000Z', null, 'America/Los_Angeles').lastReviewedOn).toMatch(
      /^2026-11-24/,
    )
    expect(reviewDates('2026-11-24T12:30:00.000Z', null, 'Pacific/Auckland').lastReviewedOn).toMatch(
      /^2026-11-25/,
    )
  })

  test('comes round again after the months the clinic set, and never in the month after', () => {
    expect(reviewDates('2026-11-23T09:00:00.000Z', 12, 'UTC').reviewDueOn).toMatch(/^2027-11-23/)
    expect(reviewDates('2026-08-31T09:00:00.000Z', 6, 'UTC').reviewDueOn).toMatch(/^2027-02-28/)
    expect(reviewDates('2024-02-29T09:00:00.000Z', 24, 'UTC').reviewDueOn).toMatch(/^2026-02-28/)
  })
})

test('an answer that moved keeps the addresses readers know, and no other', () => {
  const live = { slug: 'hiccups', previousSlugs: ['hiccup'], publishedAt: '2026-11-23T09:00:00.000Z' }
  expect(previousSlugsAfter(live, 'long-hiccups')).toEqual(['hiccup', 'hiccups'])
  expect(previousSlugsAfter(live, 'hiccup')).toEqual(['hiccups'])
  expect(previousSlugsAfter({ slug: 'draft', previousSlugs: [] }, 'other')).toEqual([])
})
