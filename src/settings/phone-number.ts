import type { PhoneNumberView } from './clinic-view'

/** A sentence if this cannot be dialled from anywhere (E.164, with spaces and the like allowed), or null. */
export function phoneNumberProblem(text: string): string | null {
  if (text === '' || e164.test(dialled(text))) return null
  return 'Write the number as one dials it from abroad: +, the country, the rest. For example +1 503 555 0142.'
}

/** Null where no number is set. `shown` is how the clinic writes it for readers; else the number as it stands. */
export function toPhoneNumberView(
  number: string | null | undefined,
  shown: string | null | undefined,
): PhoneNumberView | null {
  const written = number?.trim()
  if (!written) return null
  return { shown: shown?.trim() || written, dialled: dialled(written) }
}

/** A sentence if this is no short or long number such as 911, 112 or 0800 123 456, or null. */
export function helpNumberProblem(text: string): string | null {
  if (text === '' || /^\+?\d[\d -]{1,18}$/.test(text)) return null
  return 'Write digits only, with spaces if you like. For example 911.'
}

const e164 = /^\+[1-9]\d{6,14}$/

function dialled(text: string): string {
  return text.replace(/[\s().-]/g, '')
}
