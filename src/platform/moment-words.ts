/** A clock time somewhere: `date` as `YYYY-MM-DD`, `time` as `HH:MM`. */
interface WallTime {
  date: string
  time: string
}

/** `Tuesday 1 December 2026, 09:00, Europe/Dublin`. `timeZone` is a name of the IANA list; throws on another. */
export function momentWords(moment: Date, timeZone: string): string {
  const [date = '', time = ''] = listedMoment(moment, timeZone).split(' ')
  return wallTimeWords({ date, time }, timeZone)
}

/** `2026-12-01 09:00` there, for a column of them: whoever shows it says once which zone it is. */
export function listedMoment(moment: Date | string, timeZone: string): string {
  return wallFormat(timeZone).format(new Date(moment))
}

/** The same as `momentWords` for a clock time that is not yet known to exist there. Throws where `date` is no day. */
export function wallTimeWords({ date, time }: WallTime, timeZone: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  const part = (option: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...option, timeZone: 'UTC' }).format(day)
  const words = [
    part({ weekday: 'long' }),
    part({ day: 'numeric' }),
    part({ month: 'long' }),
    date.slice(0, 4),
  ]
  return `${words.join(' ')}, ${time}, ${timeZone}`
}

// Swedish writes both just so.
const wallFormat = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
