import { describe, expect, test } from '@jest/globals'

import { weighLetter } from '@/search/ranking/letter-weights'

const weightIn = (text: string) => {
  const weights = weighLetter(text, 'en')
  return (term: string) => weights.get(term) ?? 0
}

describe('a letter is weighed', () => {
  test('by what its first sentence says, which greetings are not', () => {
    const of = weightIn('Dear Doctors, please help me.\nMy knee hurts. My shoulder is fine.')
    expect(of('knee')).toBeGreaterThan(of('shoulder'))
    expect(of('shoulder')).toBeGreaterThan(0)
    expect(of('dear') + of('doctor') + of('help')).toBe(0)
  })

  test('by what it asks', () => {
    const of = weightIn('I am 40. I take aspirin. Is ibuprofen better?')
    expect(of('ibuprofen')).toBeGreaterThan(of('aspirin'))
  })

  test('by what it says again and again, a little', () => {
    const of = weightIn('Good day. Asthma, asthma, asthma, asthma, asthma and hay fever.')
    expect(of('asthma')).toBeGreaterThan(of('hay'))
    expect(of('asthma')).toBeLessThan(2 * of('hay'))
  })

  test('by its subject, where it came out of a form', () => {
    const of = weightIn('SUBJECT: migraine MESSAGE: I have nausea too')
    expect(of('migrain')).toBeGreaterThan(of('nausea'))
    expect(of('subject')).toBe(0)
  })

  test('without the marks that stand for somebody’s name', () => {
    expect([...weighLetter('My friend [NAME] from [PLACE OF BIRTH] has mumps', 'en').keys()]).toEqual([
      ...['friend', 'mump'],
    ])
  })

  test('by its greetings where it says nothing else', () => {
    expect([...weighLetter('advice please', 'en').keys()]).not.toEqual([])
  })
})

test('however long it is, no more than ten thousand characters of it are read', () => {
  expect(weightIn(`${'word '.repeat(2_000)}gout`)('gout')).toBe(0)
})
