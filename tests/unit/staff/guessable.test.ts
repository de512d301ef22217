import { beforeAll, describe, expect, test } from '@jest/globals'

import { loadCommonPasswords } from '@/platform/common-passwords'
import { isGuessable } from '@/staff/users/guessable'

let common: ReadonlySet<string>

beforeAll(async () => {
  common = await loadCommonPasswords()
})

const known = ['Harbour Street Clinic', 'ruth.amsel@harbour.example', 'clinic', 'doctor']
const isTriedFirst = (password: string) => isGuessable(password, { common, known })

describe('whoever guesses tries first', () => {
  test.each([
    ['a common password and what is put after it', 'passwordpassword123'],
    ['the same with signs for letters', 'P@ssw0rd-P@ssw0rd!'],
    ['two common ones', 'thisismypassword'],
    ['three common words', 'dragon monkey shadow'],
    ['one key', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a row of keys', 'qwertyuiopasdfghjkl'],
    ['a row of keys in Germany', 'qwertzuiopasdfghjkl'],
    ['a row of keys in France', 'azertyuiopqsdfghjklm'],
    ['keys from top to bottom', '1qaz2wsx3edc4rfv'],
    ['a row of keys from its end', 'poiuytrewqlkjhgfdsa'],
    ['figures in a row', '1234567890123456'],
    ['letters in a row', 'abcdefghijklmnop'],
    ['two dates', '10.10.1980 01.02.2003'],
    ['a season and a year, twice', 'summer2026summer2026'],
    ['a month before and after', 'January2026January'],
    ['a few letters again and again', 'xkqwxkqwxkqwxkqw'],
    ['one sign again and again', '🌿'.repeat(15)],
    ['blanks', 'a               b'],
    ['the clinic’s name', 'Harbour-Street-Clinic'],
    ['the clinic’s name and a figure', 'harbourstreetclinic1'],
    ['the address with a sign', 'ruth.amsel@harbour.example!'],
    ['the name in the address, and a year', 'ruthamselruthamsel2026'],
  ])('%s: “%s”', (_, password) => {
    expect(isTriedFirst(password)).toBe(true)
  })
})

describe('hard to guess', () => {
  test.each([
    ['four words', 'copper lantern under ivy'],
    ['four words everybody knows', 'correct horse battery staple'],
    ['the same in one', 'correcthorsebatterystaple'],
    ['a sentence in another language', 'das pferd frisst keinen gurkensalat'],
    ['words in another script', '日本語の長い合言葉をここに書く'],
    ['words with the clinic in them', 'the clinic keeps seven green herons'],
    ['what a password manager makes', 'vB3$kq9!Zr^t&Lw'],
    ['the same as an id', '803f1ede-fd91-4544-8114-c64018eccbc7'],
  ])('%s: “%s”', (_, password) => {
    expect(isTriedFirst(password)).toBe(false)
  })

  test('each of 500 that a password manager might make', () => {
    const made = Array.from({ length: 500 }, (_, seed) => randomSigns(seed + 1))
    expect(made.filter(isTriedFirst)).toEqual([])
  })
})

/** 15 of the 94 signs of a keyboard, the same for the same seed. */
function randomSigns(seed: number): string {
  let state = seed * 2_654_435_761
  return Array.from({ length: 15 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(33 + ((state >>> 8) % 94))
  }).join('')
}
