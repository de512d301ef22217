import { describe, expect, test } from '@jest/globals'
import { assert, integer, property } from 'fast-check'

import { readableAccent } from '@/site/accent'
import { contrast } from '@/site/contrast'
import { dark, light, type Palette } from '@/site/palette'

const palettes: [string, Palette][] = [
  ['by day', light],
  ['by night', dark],
]

describe.each(palettes)('the colours %s', (_time, palette) => {
  test('let every reader read: at least 4.5 to 1 wherever words stand', () => {
    const pairs: [string, string][] = [
      [palette.ink, palette.paper],
      [palette.ink, palette.card],
      [palette.ink, palette.tint],
      [palette.soft, palette.paper],
      [palette.soft, palette.card],
      [palette.soft, palette.tint],
      [palette.accent, palette.paper],
      [palette.accent, palette.card],
      [palette.accent, palette.tint],
      [palette.cautionInk, palette.cautionPaper],
      [palette.alarmInk, palette.alarmPaper],
    ]
    expect(pairs.filter(([words, under]) => contrast(words, under) < 4.5)).toEqual([])
  })

  test('stay readable whatever colour the clinic chooses', () => {
    const anyColour = integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    assert(
      property(anyColour, (colour) => {
        const accent = readableAccent(colour, palette)
        return [palette.paper, palette.card, palette.tint].every((under) => contrast(accent, under) >= 4.5)
      }),
    )
  })

  test('are the house’s own where the clinic gave none, or something that is no colour', () => {
    expect(readableAccent(null, palette)).toBe(palette.accent)
    expect(readableAccent('red}body{display:none', palette)).toBe(palette.accent)
  })
})

test('a clinic’s colour that can be read is left as it is', () => {
  expect(readableAccent('#004080', light)).toBe('#004080')
})
