import { describe, expect, test } from '@jest/globals'

import { addressChange, firstFree, slugProblem, toSlug } from '@/answers/slug'

test('an address is made of the letters a keyboard has, wherever the title comes from', () => {
  expect(toSlug('What’s wrong with my café au lait spots?')).toBe('whats-wrong-with-my-cafe-au-lait-spots')
  expect(toSlug('  ')).toBe('')
  expect(toSlug('頭痛')).toBe('answer')
  expect(toSlug('ankle '.repeat(40)).length).toBeLessThanOrEqual(100)
})

test('an address that cannot stand is refused with a sentence', () => {
  expect(slugProblem('muscle-spasms')).toBeNull()
  for (const odd of ['', '../etc', 'Muscle', 'a--b', '-a', 'a-', 'a'.repeat(101), 'page', 'é', '😀']) {
    expect(slugProblem(odd)).toMatch(/address/)
  }
})

describe('the address of a draft', () => {
  const draft = { slug: 'mus', title: 'Mus' }

  test('follows its title while that is being typed', () => {
    expect(addressChange(undefined, undefined, '')).toBeNull()
    expect(addressChange({ slug: null, title: null }, null, 'Mus')).toEqual({ slug: 'mus', isChosen: false })
    expect(addressChange(draft, 'mus', 'Muscle spasms')).toEqual({ slug: 'muscle-spasms', isChosen: false })
    expect(addressChange({ ...draft, slug: 'mus-2' }, undefined, 'Muscle spasms')).toEqual({
      slug: 'muscle-spasms',
      isChosen: false,
    })
  })

  test('stays where nothing changes', () => {
    expect(addressChange(draft, 'mus', 'Mus')).toBeNull()
    expect(addressChange({ ...draft, slug: 'mus-2' }, 'mus-2', 'Mus')).toBeNull()
    expect(addressChange(draft, 'mus', '')).toBeNull()
  })

  test('no longer follows once somebody chose it, or readers know it', () => {
    expect(addressChange(draft, 'cramps', 'Mus')).toEqual({ slug: 'cramps', isChosen: true })
    expect(addressChange({ ...draft, slug: 'cramps' }, 'cramps', 'Muscle spasms')).toBeNull()
    expect(addressChange({ ...draft, publishedAt: '2026-11-23' }, 'mus', 'Muscle spasms')).toBeNull()
  })

  test('is made anew when it is emptied', () => {
    const known = { ...draft, slug: 'cramps', publishedAt: '2026-11-23' }
    expect(addressChange(known, '', 'Muscle spasms')).toEqual({ slug: 'muscle-spasms', isChosen: false })
  })

  test('a number tells it from one that is taken, and the whole still fits', () => {
    const taken = new Set(['hiccups', 'hiccups-2'])
    expect(firstFree('hiccups', (each) => taken.has(each))).toBe('hiccups-3')
    const long = 'a'.repeat(100)
    expect(firstFree(long, (each) => each === long)).toBe(`${'a'.repeat(98)}-2`)
    expect(addressChange({ slug: `${'a'.repeat(98)}-2`, title: long }, undefined, long)).toBeNull()
  })
})
