import type { FlattenedField } from 'payload'

import { targetOf, type Holds } from './field-paths'

const most = 3
const sortable: Holds[] = ['text', 'number', 'truth', 'date', 'choice', 'id']

/** Why a list cannot be put into this order, as a sentence; null where it can. */
export function sortFault(fields: FlattenedField[], sort: unknown): string | null {
  const names = sortNames(sort)
  if (!names) return 'The order is written as sort=name, or sort=-name for the other way round.'
  if (names.length > most) return `A list is sorted by at most ${most} fields.`
  const odd = names.find((name) => !isSortable(fields, name))
  return odd === undefined ? null : `“${odd.slice(0, 80)}” is nothing that can be sorted by here.`
}

/** The fields a list is sorted by, each with “-” in front for the other way round; null where that cannot be read. */
export function sortNames(sort: unknown): string[] | null {
  if (typeof sort === 'string') return sort.split(',').map((name) => name.trim())
  return Array.isArray(sort) && sort.every((name) => typeof name === 'string') ? sort : null
}

/**
 * Own fields only: an order by a field of a related document shows what is written there to those who may not
 * look (traps of Payload: `sort` is not held to the access of the other collection).
 */
export function isSortable(fields: FlattenedField[], name: string): boolean {
  const target = targetOf(fields, name.replace(/^-/, ''))
  return target !== null && !target.isInRows && sortable.includes(target.holds)
}
