import { describe, expect, test } from '@jest/globals'

import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { strongestLevel } from '@/questions/red-flags/rule'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

import { heldOutLetters } from './held-out-letters'
import { readLetters, type Letter } from './letters'
import { lettersBetweenTheLines } from './letters-between-the-lines'
import { lettersInAHurry } from './letters-in-a-hurry'
import { lettersOfAStranger } from './letters-of-a-stranger'
import { lettersOfEveryKind } from './letters-of-every-kind'
import { plainLetters } from './plain-letters'

const letters = [
  plainLetters,
  heldOutLetters,
  lettersBetweenTheLines,
  lettersInAHurry,
  lettersOfEveryKind,
  lettersOfAStranger,
].flatMap(readLetters)

describe('Who should not wait', () => {
  test.each(of('emergency'))('is sent to the emergency number: %s', (_, { text }) => {
    expect(['emergency', 'crisis']).toContain(levelOf(text))
  })

  test.each(of('crisis'))('is told whom to call: %s', (_, { text }) => {
    expect(['crisis', 'emergency']).toContain(levelOf(text))
  })

  test.each(of('urgent'))('is told to be seen today: %s', (_, { text }) => {
    expect(levelOf(text)).not.toBe('none')
  })
})

describe('Who can wait', () => {
  test.each(of('none'))('is not frightened: %s', (_, { text }) => {
    expect(levelOf(text)).toBe('none')
  })
})

function levelOf(text: string) {
  return strongestLevel(matchRedFlags(text, shippedRules)) ?? 'none'
}

function of(level: Letter['level']): [string, Letter][] {
  return letters
    .filter((letter) => letter.level === level)
    .map((letter) => [`${letter.text.slice(0, 70)}…`, letter])
}
