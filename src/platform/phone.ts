import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * A telephone number as E.164; null for what cannot be one. A number without its country is taken for one of the
 * country in which the clinic itself is called.
 */
export function readPhone(typed: string, clinicNumber: string | null): string | null {
  const defaultCountry = clinicNumber === null ? undefined : parsePhoneNumberFromString(clinicNumber)?.country
  const number = parsePhoneNumberFromString(typed, { defaultCountry, extract: false })
  return number?.isPossible() === true ? number.number : null
}
