import { describe, expect, test } from '@jest/globals'

import { concepts } from '@/questions/red-flags/concepts/all-concepts'
import { measureNames } from '@/questions/red-flags/matching/measure-names'
import { texting } from '@/questions/red-flags/matching/texting'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const known = new Set([...Object.keys(concepts), ...measureNames])
const signs = shippedRules.flatMap((rule) =>
  [...rule.must, ...rule.may, ...rule.mustNot].map((sign) => [rule.name, sign] as const),
)

describe('The shipped rules', () => {
  test('have a name each', () => {
    const names = shippedRules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(shippedRules.map((rule) => [rule.name, rule] as const))('rest on guidance: %s', (_, rule) => {
    expect(rule.source.publisher.length).toBeGreaterThan(2)
    expect(rule.source.says).toMatch(/^[A-Z].{30,}\.$/s)
    expect(rule.source.year).toBeGreaterThan(2000)
  })

  test.each(shippedRules.map((rule) => [rule.name, rule.card] as const))(
    'say in a few plain sentences what to do now: %s',
    (_, card) => {
      expect(card.length).toBeLessThan(320)
      expect(card.replaceAll(/\{(emergencyNumber|crisisNumber)\}/g, '')).not.toMatch(/[{}]/)
    },
  )

  test('name only concepts that there are', () => {
    const all = [...signs, ...Object.entries(concepts)]
    const named = all.flatMap(([where, text]) =>
      [...text.matchAll(/@([\w-]+)/g)].map(([, name]) => ({ where, name: name ?? '' })),
    )
    expect(named.filter(({ name }) => !known.has(name))).toEqual([])
  })

  test('use no word that a letter is never read with', () => {
    const texts = [...signs.map(([, sign]) => sign), ...Object.values(concepts)]
    const words = texts
      .flatMap((text) => text.replaceAll(/@[\w-]+|\d of/g, ' ').split(/[\s|,&+~=-]+/))
      .filter(Boolean)
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
    expect(words.filter((word) => (texting.get(word) ?? word) !== word)).toEqual([])
  })
})
