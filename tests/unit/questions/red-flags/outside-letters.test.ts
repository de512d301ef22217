import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { strongestLevel } from '@/questions/red-flags/rule'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

// These letters are not ours to publish, and are kept outside the repository.
const folder = process.env.SHARED_DATA
const withOutsideLetters = folder ? describe : describe.skip
const title = folder ? 'letters from outside' : 'letters from outside: SHARED_DATA does not name their folder'

interface Labelled {
  id: string
  text: string
  level: string
  accept?: string[]
}

withOutsideLetters(title, () => {
  const labelled = () =>
    read<Labelled>('data/safety/redflags.jsonl').map((letter) => ({ ...letter, found: levelOf(letter.text) }))

  test('every emergency and every crisis is caught, at the right page', () => {
    const acute = labelled().filter(({ level }) => level === 'emergency' || level === 'crisis')
    const missed = acute.filter(({ level, accept = [], found }) => ![level, ...accept].includes(found))
    expect(acute.length).toBeGreaterThan(30)
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('at most one in ten that only sound alarming is interrupted', () => {
    const harmless = labelled().filter(({ level }) => level === 'none')
    const alarmed = harmless.filter(({ found }) => found !== 'none')
    expect(alarmed.length / harmless.length).toBeLessThanOrEqual(0.1)
  })

  test('few ordinary letters are interrupted, most of them with reason', () => {
    const ordinary = read<{ question: string }>('data/search/known-item-dev.jsonl')
    const flagged = ordinary.filter(({ question }) => levelOf(question) !== 'none')
    expect(flagged.length / ordinary.length).toBeLessThanOrEqual(0.05)
  })
})

function levelOf(text: string): string {
  return strongestLevel(matchRedFlags(text, shippedRules)) ?? 'none'
}

function read<Line>(file: string): Line[] {
  return readFileSync(join(folder ?? '', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
