import type { ClinicView } from './clinic-view'
import { isLanguageTag } from './language'
import { openingHoursLines } from './opening-hours'
import { toPhoneNumberView } from './phone-number'
import { toPictureView } from '@/media/view'
import type { Settings } from '@/payload-types'
import { dayIn } from '@/platform/days'

/** The clinic as pages show it. Nothing has to be set: a column without settings still has a name and a language. */
export function toClinicView(raw: Partial<Settings>, now: Date): ClinicView {
  const language = raw.language?.trim() ?? ''
  return {
    name: raw.name?.trim() || 'Ask the Doctors',
    language: isLanguageTag(language) ? language : 'en',
    logo: toPictureView(raw.logo),
    accentColour: raw.accentColour || null,
    address: raw.address?.trim() || null,
    callNumber: toPhoneNumberView(raw.callNumber, raw.callNumberShown),
    textNumber: toPhoneNumberView(raw.textNumber, raw.textNumberShown),
    openingHours: toOpeningHours(raw, now),
    emergencyNumber: raw.emergencyNumber?.trim() || null,
    emergencyWords: raw.emergencyWords?.trim() || null,
    timeZone: raw.timeZone || 'UTC',
    isExample: raw.isExample ?? false,
  }
}

function toOpeningHours({ openingHours, closures, timeZone }: Partial<Settings>, now: Date): string | null {
  return openingHoursLines(
    openingHours ?? [],
    (closures ?? []).map(({ from, until, reason }) => ({
      from: toDay(from),
      until: until ? toDay(until) : null,
      reason: reason?.trim() || null,
    })),
    dayIn(timeZone || 'UTC', now),
  )
}

/** The panel keeps a day as its noon in UTC, so that the first ten characters are the day that was chosen. */
function toDay(stored: string): string {
  return stored.slice(0, 10)
}
