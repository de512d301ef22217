import { describe, expect, test } from '@jest/globals'

import {
  absoluteAddress,
  answersAddress,
  callAddress,
  readAnswerSegment,
  readPageNumber,
  textAddress,
} from '@/site/address'

describe('a link a reader follows', () => {
  test('to call or text carries the number and nothing about what was read', () => {
    expect(callAddress('+15035550142')).toBe('tel:+15035550142')
    expect(textAddress('+1 503 555 0143?body=my heel')).toBe('sms:+15035550143')
  })

  test('to the first page of the list has no number in it', () => {
    expect(answersAddress()).toBe('/answers')
    expect(answersAddress(3)).toBe('/answers?page=3')
  })

  test('is made whole with the address of the site', () => {
    expect(absoluteAddress('https://column.example.org', '/')).toBe('https://column.example.org/')
    expect(absoluteAddress('https://column.example.org', '/answers')).toBe(
      'https://column.example.org/answers',
    )
  })
})

describe('the last part of an answer’s address', () => {
  test('is a page, or the same answer as data', () => {
    expect(readAnswerSegment('heel-pain')).toEqual({ slug: 'heel-pain', format: 'page' })
    expect(readAnswerSegment('heel-pain.json')).toEqual({ slug: 'heel-pain', format: 'data' })
  })

  test.each([
    '',
    '.json',
    '..%2fetc',
    '%2e%2e',
    '../../etc/passwd',
    'Heel-Pain',
    'heel--pain',
    '-heel',
    'heel pain',
    'heel.json.json',
    '🦶',
    'a'.repeat(101),
    'a'.repeat(300),
    'heel\n',
  ])('is nothing we look for when it is %j', (segment) => {
    expect(readAnswerSegment(segment)).toBeNull()
  })
})

describe('the number of a page of the list', () => {
  const read = (query: string): number | null => readPageNumber(`http://localhost/answers${query}`)

  test('is 1 where none is given, whatever else the address carries', () => {
    expect(read('')).toBe(1)
    expect(read('?utm_source=letter&preview=1')).toBe(1)
    expect(read('?page=12')).toBe(12)
  })

  test.each(['0', '-5', '1e21', 'abc', '', '01', '1.5', '100001', '999999999', '%00'])(
    'is refused when it is %j',
    (page) => {
      expect(read(`?page=${page}`)).toBeNull()
    },
  )
})
