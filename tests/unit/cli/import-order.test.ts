import { describe, expect, test } from '@jest/globals'

import { readImportOrder } from '@/cli/import-order'

describe('npm run import', () => {
  test('a file alone becomes a draft', () => {
    expect(readImportOrder(['dry-eyes.txt'])).toEqual({
      files: ['dry-eyes.txt'],
      dryRun: false,
      publish: false,
      doctor: null,
      reviewer: null,
    })
  })

  test('publishing names who answers and who signs', () => {
    const words = [
      '--publish',
      '--doctor',
      'A. Writer, MD',
      '--reviewer',
      'b@example.org',
      'one.txt',
      'two.txt',
    ]
    expect(readImportOrder(words)).toMatchObject({
      files: ['one.txt', 'two.txt'],
      publish: true,
      doctor: 'A. Writer, MD',
      reviewer: 'b@example.org',
    })
  })

  test('help is help, whatever else is typed', () => {
    expect(readImportOrder(['--help', 'one.txt'])).toBe('help')
  })

  test.each([[[]], [['--publsh', 'one.txt']], [['one.txt', '--doctor']]])(
    '%j is answered with a sentence',
    (words) => {
      expect(readImportOrder(words)).toEqual({ problem: expect.stringContaining('--help') })
    },
  )
})
