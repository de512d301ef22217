import { dayIn } from '@/platform/days'

interface Props {
  /** A day as `YYYY-MM-DD`, or a moment in ISO 8601, which needs the time zone. */
  on: string
  language: string
  /** Where the clinic is: a name of the IANA list. */
  timeZone?: string
}

/** A day in the words of the page's language. Throws where `on` is neither a day nor a moment. */
export function Day({ on, language, timeZone = 'UTC' }: Props) {
  const day = on.length > 10 ? dayIn(timeZone, new Date(on)) : on
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const
  const words = new Intl.DateTimeFormat(localeOf(language), style).format(new Date(day))
  return <time dateTime={day}>{words}</time>
}

// A language is typed by people: a date in English is better than no page.
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch (error) {
    if (error instanceof RangeError) return 'en'
    throw error
  }
}
