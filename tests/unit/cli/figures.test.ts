import { describe, expect, test } from '@jest/globals'

import { areMet, tableOf } from '@/cli/machine/figures.mjs'

describe('whoever reads what was measured', () => {
  test('sees each thing, its figure and its goal, and which goal was missed', () => {
    const table = tableOf([
      { what: 'Source document, gzip', measured: 5_936, unit: 'bytes', atMost: 6_000 },
      { what: 'First page, p95', measured: 50.04, unit: 'ms', below: 50 },
      { what: 'First page, seo', measured: 100, atLeast: 100 },
      { what: 'Headers', measured: 828, unit: 'bytes' },
    ])
    expect(table.split('\n')).toEqual([
      'Source document, gzip   5,936 bytes   at most 6,000 bytes',
      'First page, p95               50 ms   under 50 ms           missed',
      'First page, seo                 100   at least 100',
      'Headers                   828 bytes',
    ])
  })

  test('is told by the exit code of a goal that was missed, however narrowly', () => {
    expect(areMet([{ what: 'a', measured: 6_000, atMost: 6_000 }])).toBe(true)
    expect(areMet([{ what: 'a', measured: 6_001, atMost: 6_000 }])).toBe(false)
    expect(areMet([{ what: 'a', measured: 50, below: 50 }])).toBe(false)
    expect(areMet([{ what: 'a', measured: 99, atLeast: 100 }])).toBe(false)
  })

  test('does not take silence for success', () => {
    expect(areMet([])).toBe(false)
    expect(areMet([{ what: 'a', measured: NaN }])).toBe(false)
  })

  test('is told in a sentence of what could not be measured here, which misses nothing', () => {
    const figures = [{ what: 'Behind nginx', skipped: 'nginx is not installed here' }]
    expect(tableOf(figures)).toBe('Behind nginx   skipped   nginx is not installed here')
    expect(areMet(figures)).toBe(true)
  })
})
