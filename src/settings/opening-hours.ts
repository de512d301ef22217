import { capitalised } from '@/platform/capitalised'

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Day = (typeof days)[number]

/** One line of the week; `opens` and `closes` are clock times as `HH:MM`. */
export interface Hours {
  days: Day[]
  opens: string
  closes: string
}

/** `from` and `until` are days as `YYYY-MM-DD`, both of them closed. */
export interface Closure {
  from: string
  until: string | null
  reason: string | null
}

/** Plain lines for readers: the week, then each closure that is not over on `today`. Null where nothing is set. */
export function openingHoursLines(hours: Hours[], closures: Closure[], today: string): string | null {
  const week = hours.map((line) => `${dayWords(line.days)}: ${line.opens} to ${line.closes}`)
  const closed = closures.filter((closure) => lastDay(closure) >= today).map(closureWords)
  return [...week, ...closed].join('\n') || null
}

/** A sentence if this is no clock time, or null. */
export function clockTimeProblem(text: string): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? null : 'Write the time as 08:30 or 17:00.'
}

/** Three days and more in a row are told as "Monday to Friday". */
function dayWords(chosen: Day[]): string {
  const runs: Day[][] = []
  for (const day of days.filter((day) => chosen.includes(day))) {
    const run = runs.at(-1)
    const follows = run && days.indexOf(day) === days.indexOf(run.at(-1) ?? day) + 1
    if (follows) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map(name)))
    .join(', ')
}

function closureWords(closure: Closure): string {
  const last = lastDay(closure)
  const span = last === closure.from ? dateWords(last) : `${dateWords(closure.from)} to ${dateWords(last)}`
  return `Closed ${span}${closure.reason ? `: ${closure.reason}` : ''}`
}

function lastDay({ from, until }: Closure): string {
  return until && until > from ? until : from
}

function dateWords(day: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${day}T00:00:00Z`))
}

function name(day: Day | undefined): string {
  return day ? capitalised(day) : ''
}
