/** Whether a text is a moment that both JavaScript and Postgres can hold: of the years 1 to 9999. */
export function isMoment(text: string): boolean {
  const at = new Date(text)
  return !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999
}

/** The same as ISO 8601 writes it: a day, or a day with a time. */
export function isIsoMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) &&
    isMoment(text)
  )
}
