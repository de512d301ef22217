import { canonicalJson } from '@/platform/canonical-json'

const bookkeeping = ['createdAt', 'globalType', 'id', 'updatedAt']

/** The names of the fields that differ between two states of a document; empty and missing are the same. */
export function changedFields(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => !bookkeeping.includes(name) && !isSame(old.get(name), now.get(name)))
    .sort()
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other))
}

/** Rows of a list get new ids with each save, and a group that was never filled in is missing or full of nulls. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'object' || value instanceof Date) return value
  const parts = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== null)
  return parts.length === 0 ? null : Object.fromEntries(parts)
}
