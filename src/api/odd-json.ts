import { oddText } from '@/platform/odd-text'

/** Rich text may stand 24 levels deep (`platform/lexical-faults`), and each of them is two levels of JSON. */
export const deepest = 64
const most = 100_000
const ofEveryObject = new Set(['__proto__', 'constructor', 'prototype'])

interface Open {
  value: unknown
  /** Its name, and what it stands in; the path is put together for a fault alone. */
  key: string
  within: Open | null
  depth: number
}

/** What no part of the software can handle in a value that came as JSON, as a sentence that names the place. */
export function oddJson(value: unknown): string | null {
  return look(value, oddText)
}

/** The same, whatever its texts are. */
export function oddShape(value: unknown): string | null {
  return look(value, () => null)
}

// Without recursion, so that no nesting is too deep to be looked at.
function look(value: unknown, oddity: (text: string) => string | null): string | null {
  const open: Open[] = [{ value, key: '', within: null, depth: 0 }]
  for (let seen = 0, next = open.pop(); next; next = open.pop()) {
    if (++seen > most) return `The request holds more than ${most.toLocaleString('en')} values.`
    const fault = typeof next.value === 'string' ? oddity(next.value) : null
    if (fault) return `${placeOf(next)} ${fault}.`
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= deepest) return `The request is nested more than ${deepest} levels deep.`
    for (const [key, inner] of Object.entries(next.value)) {
      if (ofEveryObject.has(key)) return `“${key}” is no name of a field.`
      const odd = oddity(key)
      if (odd) return `A name in the request ${odd}.`
      open.push({ value: inner, key, within: next, depth: next.depth + 1 })
    }
  }
  return null
}

/** The same for the query of an address as it was sent: a parser leaves out names that every object has. */
export function oddQuery(search: string): string | null {
  for (const [key, value] of new URLSearchParams(search)) {
    const part = key.split(/[[\].]/).find((each) => ofEveryObject.has(each))
    if (part) return `“${part}” is no name of a field.`
    const fault = oddText(key) ?? oddText(value)
    if (fault) return `“${printable(key)}” in the address ${fault}.`
  }
  return null
}

function placeOf(found: Open): string {
  const keys: string[] = []
  for (let at: Open | null = found; at?.within; at = at.within) keys.unshift(at.key)
  return keys.length === 0 ? 'The request' : `“${printable(keys.join('.'))}”`
}

function printable(text: string): string {
  return text.replace(/[\p{C}\p{Surrogate}]/gu, '').slice(0, 80)
}
