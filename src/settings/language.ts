/** A sentence if this is no language tag (BCP 47), or null. */
export function languageProblem(text: string): string | null {
  return isLanguageTag(text) ? null : 'Write the short code of the language: en, en-GB, es, pt-BR.'
}

export function isLanguageTag(text: string): boolean {
  return text !== '' && understood(() => Intl.getCanonicalLocales(text))
}

/** A sentence if this is no time zone of the world's list, or null. Empty is fine. */
export function timeZoneProblem(text: string): string | null {
  if (text === '' || understood(() => new Intl.DateTimeFormat('en', { timeZone: text }))) return null
  return 'Write the zone as a region and a city: America/Los_Angeles, Europe/London.'
}

/** Intl offers no question to ask; it answers by throwing. */
function understood(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
