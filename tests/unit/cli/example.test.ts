import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exampleAnswers } from '@/cli/example/answers'
import { clinic, doctors, topics } from '@/cli/example/clinic'
import { muscleSpasms } from '@/cli/example/muscle-spasms'
import { plainText } from '@/platform/rich-text'
import { sharedRuns, wordsIn } from './example-shared-runs'

const published = exampleAnswers.filter(({ fate }) => fate.is === 'published')

describe('someone who starts the software for the first time', () => {
  test('finds five answers: three published, one withdrawn, one still a draft', () => {
    const fates = exampleAnswers.map(({ fate }) => fate.is).sort()
    expect(fates).toEqual(['draft', 'published', 'published', 'published', 'withdrawn'])
  })

  test('finds three doctors, each with credentials, a biography and declared interests', () => {
    expect(Object.values(doctors)).toHaveLength(3)
    for (const doctor of Object.values(doctors)) {
      expect(doctor.credentials).toMatch(/^[A-Z]{2}/)
      expect(doctor.biography.join(' ').length).toBeGreaterThan(40)
      expect(doctor.declaredInterests).not.toBe('')
    }
  })

  test('is told that the clinic and every answer are examples', () => {
    expect(clinic.isExample).toBe(true)
    expect(exampleAnswers.filter(({ draft }) => draft.isExample !== true)).toEqual([])
  })

  test('could ring nobody by mistake: the numbers are kept free for fiction', () => {
    expect(clinic.callNumber).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/)
    expect(clinic.textNumber).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/)
  })
})

describe('a reader of the example column', () => {
  test('finds 4 named causes and 5 steps behind muscle spasms', () => {
    expect(muscleSpasms.draft.causes.map(({ name }) => name)).toHaveLength(4)
    expect(muscleSpasms.draft.causes.filter(({ name }) => !name)).toEqual([])
    expect(muscleSpasms.draft.steps).toHaveLength(5)
  })

  test.each(published)(
    'is told who answers $draft.title, and on what it rests',
    ({ draft, doctors, fate }) => {
      expect(doctors.length).toBeGreaterThan(0)
      expect(draft.sources.length).toBeGreaterThan(0)
      expect(draft.sources.filter(({ publisher }) => !publisher)).toEqual([])
      expect(draft.limits).toMatch(/\w/)
      expect(fate.is === 'published' && !doctors.includes(fate.reviewer)).toBe(true)
    },
  )

  test.each(exampleAnswers)('can use every care card of $draft.title', ({ draft }) => {
    const levels = draft.careCards.map(({ level }) => level)
    expect(new Set(levels).size).toBe(levels.length)
    for (const { heading, items } of draft.careCards) {
      expect(heading).toMatch(/ if:$/)
      expect(items.length).toBeGreaterThan(0)
    }
  })

  test.each(exampleAnswers)('can read the short answer of $draft.title in one breath', ({ draft }) => {
    expect(draft.summary?.length ?? 0).toBeLessThanOrEqual(300)
  })

  test.each(exampleAnswers)(
    'finds an emergency card on $draft.title where its topic asks for one',
    (answer) => {
      const isNeeded = answer.topics.some((topic) => topics[topic].needsEmergencyCard)
      const isThere = answer.draft.careCards.some(({ level }) => level === 'emergency')
      expect(isThere || !isNeeded).toBe(true)
    },
  )

  test('finds one answer that uses every part an answer can have', () => {
    const complete = exampleAnswers.find(
      ({ draft, changes }) => draft.careCards.length === 3 && changes.length > 0,
    )
    expect(complete?.draft.steps.some(({ timing }) => timing)).toBe(true)
    expect(complete?.draft.steps.some(({ caution }) => caution)).toBe(true)
    expect(complete?.draft.steps.some(({ sources }) => sources.length > 0)).toBe(true)
    expect(complete?.draft.causes).not.toEqual([])
  })

  test('is led from the withdrawn answer to one that is published', () => {
    const slugs = published.map(({ draft }) => draft.slug)
    const insteads = exampleAnswers.flatMap(({ fate }) => (fate.is === 'withdrawn' ? [fate.readInstead] : []))
    expect(insteads).toHaveLength(1)
    expect(slugs).toEqual(expect.arrayContaining(insteads))
  })
})

describe('the author of the source document', () => {
  test('would notice a run of 6 words that was taken over, and pass a run of 5', () => {
    const theirs = wordsIn('We looked at the sea, and the sea looked back at us.')
    expect(sharedRuns(wordsIn('At dawn AND THE SEA looked back, at them.'), theirs, 6)).toEqual([
      'and the sea looked back at',
    ])
    expect(sharedRuns(wordsIn('the sea looked back at them'), theirs, 6)).toEqual([])
  })

  const folder = process.env.SHARED_DATA
  const where = folder ? '' : ' (not checked: SHARED_DATA names no folder)'
  const checked = folder ? test : test.skip
  checked(`finds no 6 words of theirs in a row${where}`, () => {
    const theirs = wordsIn(readFileSync(join(folder ?? '', 'seed', 'muscle-spasms.txt'), 'utf8'))
    const ours = exampleAnswers.flatMap(({ draft }) => [...allTexts(draft), '|'])
    expect(theirs.length).toBeGreaterThan(300)
    expect(sharedRuns(wordsIn(ours.join(' | ')), theirs, 6)).toEqual([])
  })

  test('is compared with every word of an example, those inside rich text included', () => {
    const texts = allTexts(muscleSpasms.draft).join(' ')
    expect(texts).toContain(plainText(muscleSpasms.draft.introduction).slice(0, 40))
    expect(texts).toContain(muscleSpasms.draft.careCards[0]?.items[0])
  })
})

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : []
}
