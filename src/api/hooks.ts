import {
  QueryError,
  type AfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { findDatabaseError } from '@/platform/database-error'
import { refused } from '@/platform/refused'

import { versionsOf } from './house'
import { isSortable, sortNames } from './sorting'
import { whereFault } from './where'

/**
 * The panel's own lists come without passing the addresses of the API. What cannot be asked finds nothing there,
 * as Payload shows it for this one error, rather than failing in the database; an odd page is the first.
 */
export const refuseOddQueries: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || !['count', 'delete', 'read', 'update'].includes(operation)) return
  const { where, sort, page, limit } = args as Record<string, unknown>
  // Versions are read through the same hook, and it is not told which of the two is meant.
  const fields = [...collection.flattenedFields, ...versionsOf(collection.flattenedFields)]
  const fault = where ? whereFault(fields, where, anyNumber) : null
  if (fault) throw new QueryError([{ path: fault.path }])
  const odd = sort ? (sortNames(sort) ?? ['sort']).find((name) => !isSortable(fields, name)) : undefined
  if (odd !== undefined) throw new QueryError([{ path: odd.slice(0, 80) }])
  return {
    ...args,
    ...(page === undefined ? {} : { page: isWithin(page, 1) ? page : 1 }),
    ...(limit === undefined ? {} : { limit: isWithin(limit, 0) ? limit : 10 }),
  }
}

// Rules of access are part of these, and are as many and as deep as they have to be.
const anyNumber = { levels: 20, conditions: 500 }

function isWithin(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 1_000_000
}

/** A document is taken into somebody's hands by themselves alone. */
export const lockInOwnName: CollectionBeforeChangeHook = ({ data, req }) => {
  const { relationTo, value } = (data.user ?? {}) as { relationTo?: unknown; value?: unknown }
  if (!req.user || (relationTo === req.user.collection && value === req.user.id)) return data
  throw refused('A document is locked in one’s own name only.', 403)
}

/**
 * What the database refuses although it came through every check: for whoever sent it to mend, and so no fault of
 * ours to them. It is logged as one all the same, since a check is missing.
 */
export const sayWhatTheDatabaseRefused: AfterErrorHook = ({ error }) => {
  // Of many documents changed at once, Payload goes on after the one that was refused.
  if ('isGivenUp' in error && error.isGivenUp === true) {
    return answer(409, 'Nothing of this was saved, since the database refused a part of it.')
  }
  const code = findDatabaseError(error)?.code
  if (code === undefined) return
  if (code.startsWith('22'))
    return answer(
      400,
      'Something in this cannot be stored: a text, number or date is not of the kind its field takes.',
    )
  if (code === '23503')
    return answer(409, 'This names something that is not there, or is still named elsewhere.')
  if (code === '23505') return answer(409, 'This is there already, and can be there only once.')
  if (code.startsWith('23')) return answer(400, 'Something that is needed is missing from this.')
}

function answer(status: number, message: string) {
  return { status, response: { errors: [{ message }] } }
}
