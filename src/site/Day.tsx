/**
 * A day in the words of the page's language. `on` is `YYYY-MM-DD`, or a moment in ISO 8601, of which the day
 * in UTC is shown. Throws where it is neither.
 */
export function Day({ on, language }: { on: string; language: string }) {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const
  const words = new Intl.DateTimeFormat(localeOf(language), style).format(new Date(on))
  return <time dateTime={on.slice(0, 10)}>{words}</time>
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
