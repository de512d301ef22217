/** The day it is there at that moment, as `YYYY-MM-DD`. `timeZone` is a name of the IANA list; throws on another. */
export function dayIn(timeZone: string, moment: Date): string {
  // Swedish writes a day just so.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment)
}
