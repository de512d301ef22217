import type { Where } from 'payload'

import type { Role } from '@/staff/role'

const others: Role[] = ['admin', 'editor', 'frontDesk']
const everybody: Role[] = [...others, 'doctor']

/** The lists of letters that people ask for, each with what it holds. The first is shown where nobody asks. */
export const letterLists = {
  open: { label: 'Open', where: { status: { not_in: ['closed', 'spam'] } }, isFor: everybody },
  new: { label: 'New', where: { status: { equals: 'new' } }, isFor: others },
  toTake: { label: 'To take', where: { status: { equals: 'triaged' } }, isFor: everybody },
  pressing: {
    label: 'Pressing',
    where: { and: [{ status: { not_in: ['closed', 'spam'] } }, { urgency: { not_equals: 'routine' } }] },
    isFor: everybody,
  },
  withDoctors: {
    label: 'With a doctor',
    where: { status: { in: ['assigned', 'drafting', 'inReview'] } },
    isFor: everybody,
  },
  closed: { label: 'Closed', where: { status: { equals: 'closed' } }, isFor: everybody },
  spam: { label: 'Not letters', where: { status: { equals: 'spam' } }, isFor: others },
} as const satisfies Record<string, { label: string; where: Where; isFor: readonly Role[] }>

/** Open letters whose answer was promised for a time that is over. */
export const overdue = (now: Date): Where => ({
  and: [letterLists.open.where, { dueAt: { less_than: now.toISOString() } }],
})

/**
 * What a list shows without being asked: letters that are not over. Whoever looks for a status or a reference is
 * shown whatever has it.
 */
export function listedUnasked(query: { where?: unknown; search?: unknown }): Where | null {
  const isAsked = Boolean(query.search) || JSON.stringify(query.where ?? '').includes('"status"')
  return isAsked ? null : letterLists.open.where
}

/** A condition as the panel's list has it in its address. */
export function listAddress(list: string, where: Where): string {
  const conditions = 'and' in where && Array.isArray(where.and) ? where.and : [where]
  const pairs = conditions.flatMap((condition, index) =>
    Object.entries(condition as Record<string, Record<string, unknown>>).flatMap(([field, operand]) =>
      Object.entries(operand).map(([operator, value]) => [
        `where[or][0][and][${index}][${field}][${operator}]`,
        String(value),
      ]),
    ),
  )
  return `${list}?${new URLSearchParams(pairs).toString()}`
}
