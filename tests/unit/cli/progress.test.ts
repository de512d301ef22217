import { describe, expect, test } from '@jest/globals'

import { readExportOrder } from '@/cli/export-order'
import { progressLine, showProgress } from '@/cli/progress'

describe('how far a command is', () => {
  test('is a bar, a rate and the time left', () => {
    expect(progressLine({ done: 50, total: 200, count: 4_000, unit: 'answers', seconds: 20 })).toBe(
      '[######------------------]  25%  4,000 answers  200 a second  about 60 s left',
    )
  })

  test('is a count where nobody knows the end', () => {
    expect(progressLine({ done: 50, total: null, count: 10, unit: 'answers', seconds: 5 })).toBe(
      '10 answers  2 a second',
    )
  })

  const told = (isTTY: boolean, moments: number[]) => {
    const written: string[] = []
    let at = 0
    const bar = showProgress({ isTTY, write: (text) => written.push(text) }, () => at)
    for (const moment of moments) {
      at = moment
      bar.tell({ done: 1, total: 2, count: 1, unit: 'answers' })
    }
    return written
  }

  test('moves in place before a person, and is a line now and then in a log', () => {
    expect(told(true, [100, 250, 300, 500])).toEqual([
      expect.stringMatching(/^\r.*50%/),
      expect.stringMatching(/^\r.*50%/),
    ])
    expect(told(false, [100, 9_000, 10_500, 11_000])).toEqual([expect.stringMatching(/^\[.*50%.*\n$/)])
  })
})

describe('npm run export', () => {
  test('writes to a file, or to standard output', () => {
    expect(readExportOrder(['column.jsonl'])).toEqual({ file: 'column.jsonl', replace: false })
    expect(readExportOrder(['--replace', 'column.jsonl'])).toEqual({ file: 'column.jsonl', replace: true })
    expect(readExportOrder([])).toEqual({ file: null, replace: false })
    expect(readExportOrder(['-'])).toEqual({ file: null, replace: false })
    expect(readExportOrder(['--help'])).toBe('help')
  })

  test.each([[['one.jsonl', 'two.jsonl']], [['--replce', 'one.jsonl']]])(
    '%j is answered with a sentence',
    (words) => {
      expect(readExportOrder(words)).toEqual({ problem: expect.stringContaining('--help') })
    },
  )
})
