/** A clock time somewhere: `date` as `YYYY-MM-DD`, `time` as `HH:MM`. */
interface WallTime {
  date: string
  time: string
}

/** `Tuesday 1 December 2026, 09:00, Europe/Dublin`. `timeZone` is a name of the IANA list; throws on another. */
export function momentWords(moment: Date, timeZone: string): string {
  // Swedish writes both just so.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const [date = '', time = ''] = format.format(moment).split(' ')
  return wallTimeWords({ date, time }, timeZone)
}

/** The same for a clock time that is not yet known to exist there. Throws where `date` is no day. */
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
