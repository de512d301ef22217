import { describe, expect, test } from '@jest/globals'

import { dryEyes, page } from './pages'
import { refusal } from '@/importing/refusal'
import { outcomeLines, refusalLines, reportLines } from '@/importing/report-lines'

const stored = {
  id: '7c1e',
  slug: 'dry-eyes',
  wasKnown: false,
  isPublished: false,
  publishedNow: false,
  staysDraftBecause: [],
  notes: [],
}
const site = 'https://column.example.org'

describe('whoever imports a page reads what became of it', () => {
  test('what was found, where, and that nothing is doubtful', () => {
    const read = { file: 'dry-eyes.txt', encoding: 'UTF-8' as const, page: page(dryEyes) }
    expect(reportLines(read, ['stored.']).join('\n')).toBe(`dry-eyes.txt
  found:
    title “Dry Eyes” (line 1)
    letter (lines 3 to 5)
    introduction: 2 paragraphs (lines 8, 10)
    limits (line 10)
    3 causes (lines 12, 14, 16)
    lead-in of the steps (line 18)
    3 steps (lines 20, 21, 22)
    caution at step 2 (line 21)
    a warning in bold inside step 3 (line 22)
    closing: 1 paragraph (line 24)
  left out, as furniture of the site:
    “contact the doctors” (line 27)
    “Font Resize” (line 29)
    “Call Us Text Us” (line 30)
  contact, call and text:
    contact, call, text: switched on, as the page offers them
  unsure of:
    nothing
  stored.`)
  })

  test('what is doubtful, why, and where to look', () => {
    const read = {
      file: 'dry-eyes.txt',
      encoding: 'Windows-1252' as const,
      page: page(dryEyes.replace('  3. Never', '  4. Never')),
    }
    const report = reportLines(read, []).join('\n')
    expect(report).toMatch(
      /line 22, the numbering of the steps: 4 stands where 3 was due.* Look at: .*line 22\./,
    )
    expect(report).toContain('Windows-1252: check quotation marks and accents')
  })

  test('a draft says where it can be edited', () => {
    expect(outcomeLines(stored, site)).toEqual([
      'stored as a draft.',
      'to edit: https://column.example.org/admin/collections/answers/7c1e',
    ])
  })

  test('a second import says that it changed nothing', () => {
    expect(outcomeLines({ ...stored, wasKnown: true }, site)[0]).toBe(
      'imported before; it is a draft, nothing changed.',
    )
  })

  test('a published page says where it can be read', () => {
    const published = { ...stored, isPublished: true, publishedNow: true }
    expect(outcomeLines(published, site).slice(0, 2)).toEqual([
      'published.',
      'to read: https://column.example.org/answers/dry-eyes',
    ])
  })

  test('a page that was to be published says why it was not', () => {
    expect(outcomeLines({ ...stored, staysDraftBecause: ['nobody signs it.'] }, site)).toContain(
      'it stays a draft: nobody signs it.',
    )
  })

  test('a refused file is named with the reason', () => {
    expect(refusalLines('soup.txt', refusal('noLetter', 1, 'this is soup.'))).toEqual([
      'soup.txt',
      '  not imported. Line 1: this is soup.',
    ])
  })
})
