import { Temporal } from 'temporal-polyfill'

import { momentWords, wallTimeWords } from './moment-words'
import { fail, succeed, type Result } from './result'

export interface WallClockProblem {
  type: 'noSuchTime' | 'skipped'
  message: string
}

export interface MomentThere {
  moment: Date
  /** The clocks go back and show this time again later; `moment` is the first. */
  isRepeated: boolean
}

/**
 * The moment at which clocks there show `text`, written `YYYY-MM-DDTHH:MM`. The hour that is left out when clocks go
 * forward is refused; of a time that comes twice the first is taken. `timeZone` is a name of the IANA list; throws
 * on another.
 */
export function momentAt(text: string, timeZone: string): Result<MomentThere, WallClockProblem> {
  const shown = readWallTime(text)
  if (!shown) {
    const message = 'There is no such day and time. Write the day and the time as in 2026-12-01 and 09:00.'
    return fail({ type: 'noSuchTime', message })
  }
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(timeZone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  // Where the hour is left out, both stand beside it.
  if (!first.toPlainDateTime().equals(shown)) return fail(skipped(text, timeZone))
  return succeed({
    moment: new Date(first.epochMilliseconds),
    isRepeated: first.epochMilliseconds !== second.epochMilliseconds,
  })
}

/** `Tuesday 1 December 2026, 09:00, Europe/Dublin`, and which of the two where that time comes twice. */
export function describeMoment(moment: Date, timeZone: string): string {
  const words = momentWords(moment, timeZone)
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)
  const other = momentAt(there.toPlainDateTime().toString({ smallestUnit: 'minute' }), timeZone)
  if (!other.ok || !other.value.isRepeated) return words
  const which = there.epochMilliseconds - other.value.moment.getTime() < 60_000 ? 'first' : 'second'
  return `${words} (the ${which} of two: the clocks go back then)`
}

function readWallTime(text: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function skipped(text: string, timeZone: string): WallClockProblem {
  const [date = '', time = ''] = text.split('T')
  const words = wallTimeWords({ date, time }, timeZone)
  return {
    type: 'skipped',
    message: `There is no ${words}: the clocks go forward and leave that time out. Choose another.`,
  }
}
