import { describe, expect, test } from '@jest/globals'

import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const rules = (text: string) => matchRedFlags(text, shippedRules).map(({ rule }) => rule)

describe('A letter is understood', () => {
  test.each([
    'I have crushing pain in my chest and it goes down my left arm.',
    'CRUSHING PAIN IN MY CHEST, DOWN MY LEFT ARM',
    'my chest, there is a pain, its crushin, and down the left arm too',
    'crushing chset pian goin down my left arm',
    'There’s crushing chest pain; it’s gone down my left arm',
    'ch\u200best pain, crushing, down my left ar\u0301m',
  ])('however it is written: %s', (text) => {
    expect(rules(text)).toContain('heart-attack')
  })

  test.each([
    'I can’t breathe',
    'i cant breath',
    'I can not breathe',
    'i cannot breathe',
    'I am unable to breathe',
  ])('with every contraction: %s', (text) => {
    expect(rules(`${text} since this morning.`)).toContain('severe-breathing-trouble')
  })

  test.each([
    ['denied', 'I have no crushing chest pain and no pain in my left arm.'],
    ['denied in a list', 'He has no fever, stiff neck, rash or headache.'],
    ['long ago', 'Ten years ago I had crushing chest pain down my left arm.'],
    ['a figure of speech', 'My heart stopped when I saw the bill.'],
    ['a question', 'What are the signs of a stroke, such as a drooping face and slurred speech?'],
    ['a warning read', 'The leaflet says that crushing chest pain with sweating may be a heart attack.'],
    ['of a pet', 'Our dog had a seizure today and the vet says he keeps having them.'],
    ['heard, not heart', 'I heard a loud attack on the radio.'],
  ])('also where it is %s', (_, text) => {
    expect(rules(text)).toEqual([])
  })

  test.each([
    ['after a denial', 'I have no fever, but I have crushing chest pain down my left arm.'],
    [
      'after something long ago',
      'Ten years ago I had a heart attack and now I have the same crushing chest pain, sweating.',
    ],
    [
      'where it never was so bad',
      'I have never had a headache like this before, it came suddenly and I vomited.',
    ],
    ['where it does not stop', 'The cut does not stop bleeding, it soaks through the towels.'],
  ])('and taken seriously %s', (_, text) => {
    expect(rules(text)).not.toEqual([])
  })
})

describe('What is shown', () => {
  test('is the rule, its version and level, and the very words, where they stand', () => {
    const letter = 'Dear doctors, my  NOSE bleeds since two hours. I take warfarin. Is it the weather?'
    const flag = matchRedFlags(letter, shippedRules).find(({ rule }) => rule === 'severe-bleeding')
    expect(flag).toMatchObject({ level: 'emergency' })
    expect(flag?.version).toBeGreaterThan(0)
    expect(flag?.words.map(({ text }) => text)).toContain('NOSE bleeds')
    for (const { text, start, end } of flag?.words ?? []) expect(letter.slice(start, end)).toBe(text)
  })

  test('is nothing for an empty letter, for emoji, and for another language', () => {
    for (const letter of ['', ' \n', '🙂🙂🙂', 'Mir geht es gut, danke der Nachfrage.'])
      expect(rules(letter)).toEqual([])
  })
})
