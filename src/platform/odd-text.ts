/**
 * Why a text cannot be kept, as the end of a sentence; null where it can. Postgres refuses NUL, and half of a
 * surrogate pair would be replaced in silence.
 */
export function oddText(text: string): string | null {
  if (text.includes('\0')) return 'holds a character that cannot be kept (NUL)'
  if (/\p{Surrogate}/u.test(text)) return 'holds half of a character, which cannot be kept'
  return null
}
