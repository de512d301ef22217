/** The day it is there at that moment, as `YYYY-MM-DD`. `timeZone` is a name of the IANA list; throws on another. */
export const dayIn = (timeZone: string, moment: Date): string => formatFor(timeZone).format(moment)

// Making one takes longer than all else that is asked of the settings for a page.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  // Swedish writes a day just so.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, made)
  return made
}
