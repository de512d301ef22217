import { isAuditAction, type AuditAction } from './actions'
import type { ActorKind } from './entry'
import { fail, succeed, type Result } from '@/platform/result'

/** Which rows are looked for. Days are `YYYY-MM-DD` where the clinic is, both included. */
export interface AuditFilter {
  action: AuditAction | null
  /** A `users` id, or a kind of actor that has none. */
  actor: string | null
  from: string | null
  to: string | null
  /** Only rows with a smaller number: what follows the last row of a page. */
  before: number | null
}

export const kindsWithoutId = ['visitor', 'commandLine', 'software'] as const satisfies ActorKind[]

/** Reads the parameters of an address; the problem is a sentence. */
export function readFilter(
  given: Record<string, string | string[] | undefined>,
): Result<AuditFilter, string> {
  const text = (name: string): string | null => {
    const value = given[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const [action, actor, before] = [text('action'), text('actor'), text('before')]
  const [from, to] = [text('from'), text('to')]
  if (action !== null && !isAuditAction(action)) return fail('There is no such action in the audit.')
  if (actor !== null && !isActor(actor)) return fail('There is no such person in the audit.')
  if ((from !== null && !isDay(from)) || (to !== null && !isDay(to)))
    return fail('Please give days as year, month and day: 2026-11-25.')
  if (from !== null && to !== null && from > to) return fail('The first day is after the last one.')
  if (before !== null && !/^\d{1,15}$/.test(before)) return fail('There is no such page of the audit.')
  return succeed({ action, actor, from, to, before: before === null ? null : Number(before) })
}

/** The parameters again, with their question mark, for another page or the export of the same rows. */
export function filterQuery(filter: AuditFilter): string {
  const pairs = Object.entries(filter).filter(([, value]) => value !== null)
  if (pairs.length === 0) return ''
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`
}

function isActor(text: string): boolean {
  return (
    kindsWithoutId.some((kind) => kind === text) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
  )
}

function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
