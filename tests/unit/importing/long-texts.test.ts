import { describe, expect, test } from '@jest/globals'

import { dryEyes } from './pages'
import { maxPageBytes } from '@/importing/decode-page'
import { readColumnPage } from '@/importing/read-column-page'

// Half of the largest: what takes four times as long for twice the text would take minutes here, and a run that
// falls silent is ended as failed.
const size = maxPageBytes / 2
const repeated = (words: string) => words.repeat(Math.ceil(size / words.length)).slice(0, size)

describe('a large text is read in no long time, whatever is repeated in it', () => {
  test.each([
    ['blanks', ' '],
    ['digits', '1'],
    ['letters', 'w'],
    ['sentences', 'It is so. '],
    ['initials', 'A. '],
    ['titles', 'Dr. '],
    ['warnings', 'Do NOT. '],
    ['numbers', '1. Rest.\n'],
    ['letters of a list', 'a) Rest.\nb) Go.\n'],
    ['bullets', '- Rest.\n'],
    ['short lines', 'If \n'],
    ['hyphens', 'over-\nused '],
    ['paragraphs', 'Rest.\n\n'],
    ['labels', 'Call Us\nat\n'],
    ['one long label', 'Call Us '],
    ['telephone numbers', '555 '],
    ['asterisks', '**a '],
    ['takings of leave', 'Sincerely,\n'],
    ['dashes', '? - A'],
    ['tags', '<a '],
  ])('%s', (_, words) => {
    const read = readColumnPage(dryEyes.replace('perfectly well', repeated(words)))
    expect([true, false]).toContain(read.ok)
  })
})
