import type { FlattenedField } from 'payload'

import { sortFault } from './sorting'
import { whereFault } from './where'

/** What a query is asked of. */
export interface Subject {
  fields: FlattenedField[]
  /** Whether many documents are meant: `all` of those found where they are changed, one page where they are read. */
  reach: 'one' | 'page' | 'all'
  /** The fields of the collection that a join lists, by the name of the join. */
  joins: Record<string, FlattenedField[]>
}

/** The panel asks for so many titles of related documents at once (its RelationshipProvider). */
export const mostAtOnce = 250
const furthestPage = 1_000_000
const deepestRelation = 2

const truths = [
  'autosave',
  'draft',
  'flattenLocales',
  'overrideLock',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
]

/** What a request asks for and cannot get, as a sentence; null where all of it can be looked for. */
export function queryFault(query: Record<string, unknown>, subject: Subject): string | null {
  if ('data' in query) return '“data” cannot stand in an address.'
  const { sort, where, select, populate, joins } = query
  const faults = [
    numbersFault(query, subject),
    truthsFault(query),
    sort === undefined ? null : sortFault(subject.fields, sort),
    where === undefined ? null : (whereFault(subject.fields, where)?.sentence ?? null),
    choiceFault('select', select),
    choiceFault('populate', populate),
    joinsFault(joins, subject.joins),
  ]
  return faults.find((fault) => fault !== null) ?? null
}

function numbersFault(query: Record<string, unknown>, { reach }: Subject): string | null {
  const { depth, limit, page, pagination } = query
  if (depth !== undefined && !isWhole(depth, 0, deepestRelation)) return `“depth” is 0 to ${deepestRelation}.`
  if (page !== undefined && !isWhole(page, 1, furthestPage)) return '“page” is a whole number from 1.'
  // 0 means all of them. The panel deletes and changes all that are selected in this way.
  const least = reach === 'all' ? 0 : 1
  if (limit !== undefined && !isWhole(limit, least, mostAtOnce))
    return `“limit” is ${least} to ${mostAtOnce}.`
  if (reach === 'page' && pagination === 'false' && limit === undefined) {
    return `Without pages a “limit” of up to ${mostAtOnce} is needed.`
  }
  return null
}

function truthsFault(query: Record<string, unknown>): string | null {
  const odd = truths.find(
    (name) => query[name] !== undefined && query[name] !== 'true' && query[name] !== 'false',
  )
  return odd ? `“${odd}” is true or false.` : null
}

function choiceFault(name: string, choice: unknown): string | null {
  return choice === undefined || isRecord(choice) ? null : `“${name}” is written as ${name}[field]=true.`
}

function joinsFault(joins: unknown, known: Record<string, FlattenedField[]>): string | null {
  if (joins === undefined) return null
  if (!isRecord(joins)) return '“joins” is written as joins[field][limit]=10.'
  for (const [name, join] of Object.entries(joins)) {
    const fields = Object.hasOwn(known, name) ? known[name] : undefined
    if (!fields) return `“${name.slice(0, 80)}” is no list of other documents.`
    if (join === 'false') continue
    if (!isRecord(join)) return '“joins” is written as joins[field][limit]=10.'
    const { limit, page, sort, where, count } = join
    const fault = queryFault(
      Object.fromEntries(
        Object.entries({ limit, page, sort, where, pagination: count }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
      { fields, reach: 'one', joins: {} },
    )
    if (fault) return fault
  }
  return null
}

function isWhole(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string' || !/^\d{1,7}$/.test(value)) return false
  return Number(value) >= least && Number(value) <= most
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
