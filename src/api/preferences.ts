import type { House } from './house'
import { mostAtOnce } from './query'
import { sortFault } from './sorting'

/**
 * Why a preference of the panel cannot be kept, as a sentence; null where it can. What is kept for a list is
 * carried out each time the list is opened, so it has to be something the list can do.
 */
export function preferenceFault(key: string, body: unknown, house: House): string | null {
  if (!isRecord(body)) return 'A preference is sent as {"value": …}.'
  const { value } = body
  const slug = /^collection-([\w-]+)$/.exec(key)?.[1] ?? ''
  const fields = house.collections[slug]?.fields
  if (!fields || !isRecord(value)) return null
  if (value.limit !== undefined && value.limit !== null && !isPageSize(value.limit)) {
    return `A list shows 1 to ${mostAtOnce} documents a page.`
  }
  return value.sort === undefined || value.sort === null || value.sort === ''
    ? null
    : sortFault(fields, value.sort)
}

function isPageSize(limit: unknown): boolean {
  return typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= mostAtOnce
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
