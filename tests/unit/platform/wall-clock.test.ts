import { describe, expect, test } from '@jest/globals'

import { momentWords } from '@/platform/moment-words'
import { describeMoment, momentAt } from '@/platform/wall-clock'

const at = (text: string, timeZone: string) => {
  const outcome = momentAt(text, timeZone)
  return outcome.ok
    ? [outcome.value.moment.toISOString(), outcome.value.isRepeated]
    : [outcome.problem.type, outcome.problem.message]
}

describe('a clock time somewhere', () => {
  test.each([
    ['2026-12-01T09:00', 'Europe/Dublin', '2026-12-01T09:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Dublin', '2026-07-01T08:00:00.000Z'],
    ['2026-12-01T09:00', 'America/Los_Angeles', '2026-12-01T17:00:00.000Z'],
    ['2026-12-01T09:00', 'Asia/Kathmandu', '2026-12-01T03:15:00.000Z'],
    ['2026-12-01T00:30', 'Pacific/Kiritimati', '2026-11-30T10:30:00.000Z'],
    ['2028-02-29T00:00', 'UTC', '2028-02-29T00:00:00.000Z'],
    ['2038-01-20T09:00', 'Europe/Dublin', '2038-01-20T09:00:00.000Z'],
    ['2041-07-01T09:00', 'Europe/Dublin', '2041-07-01T08:00:00.000Z'],
    // An hour before and an hour after the clocks change.
    ['2027-03-28T00:59', 'Europe/Dublin', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T02:00', 'Europe/Dublin', '2027-03-28T01:00:00.000Z'],
  ])('%s in %s is %s (case 112)', (text, timeZone, moment) => {
    expect(at(text, timeZone)).toEqual([moment, false])
  })

  test.each([
    ['2027-03-28T01:30', 'Europe/Dublin', 'Sunday 28 March 2027, 01:30, Europe/Dublin'],
    ['2027-03-14T02:00', 'America/New_York', 'Sunday 14 March 2027, 02:00, America/New_York'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', 'Sunday 4 October 2026, 02:15, Australia/Lord_Howe'],
  ])('%s in %s is left out by the clocks, and is refused in words', (text, timeZone, words) => {
    expect(at(text, timeZone)).toEqual([
      'skipped',
      `There is no ${words}: the clocks go forward and leave that time out. Choose another.`,
    ])
  })

  test.each([
    ['2026-10-25T01:30', 'Europe/Dublin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:00', 'America/New_York', '2026-11-01T05:00:00.000Z'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z'],
  ])('%s in %s comes twice, and the first is taken', (text, timeZone, moment) => {
    expect(at(text, timeZone)).toEqual([moment, true])
    expect(describeMoment(new Date(moment), timeZone)).toContain(
      '(the first of two: the clocks go back then)',
    )
  })

  test.each(['2027-02-29T09:00', '2026-12-01T24:00', '2026-13-01T09:00', '2026-12-01', 'tomorrow', ''])(
    '“%s” is no day and time',
    (text) => {
      expect(at(text, 'Europe/Dublin')[0]).toBe('noSuchTime')
    },
  )
})

describe('a moment in words', () => {
  test('names the weekday and the zone', () => {
    expect(momentWords(new Date('2026-12-01T09:00:00Z'), 'Europe/Dublin')).toBe(
      'Tuesday 1 December 2026, 09:00, Europe/Dublin',
    )
    expect(momentWords(new Date('2026-12-01T03:30:00Z'), 'America/Los_Angeles')).toBe(
      'Monday 30 November 2026, 19:30, America/Los_Angeles',
    )
  })

  test('tells the second of two times apart', () => {
    const second = new Date('2026-10-25T01:30:00Z')
    expect(describeMoment(second, 'Europe/Dublin')).toBe(
      'Sunday 25 October 2026, 01:30, Europe/Dublin (the second of two: the clocks go back then)',
    )
    expect(describeMoment(new Date('2026-10-25T09:00:00Z'), 'Europe/Dublin')).toBe(
      'Sunday 25 October 2026, 09:00, Europe/Dublin',
    )
  })
})
