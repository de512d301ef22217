import type { FlattenedField } from 'payload'

import { targetOf } from './field-paths'
import { conditionFault } from './operands'

export interface WhereLimits {
  /** How deep “and” and “or” may stand in each other. */
  levels: number
  conditions: number
}

export interface WhereFault {
  path: string
  sentence: string
}

/** What a request may ask for at once: the panel's own lists stay far below. */
export const forRequests: WhereLimits = { levels: 4, conditions: 20 }

/** The first thing in a filter that cannot be asked of these fields; null where all of it can. */
export function whereFault(
  fields: FlattenedField[],
  where: unknown,
  limits: WhereLimits = forRequests,
): WhereFault | null {
  const left = { conditions: limits.conditions }
  return look(fields, where, limits.levels, left)
}

function look(
  fields: FlattenedField[],
  where: unknown,
  levels: number,
  left: { conditions: number },
): WhereFault | null {
  if (!isRecord(where)) return fault('where', 'The filter is written as where[field][operator]=value.')
  for (const [path, inner] of Object.entries(where)) {
    const found =
      path === 'and' || path === 'or'
        ? lookInside(fields, path, inner, levels, left)
        : lookAt(fields, path, inner, left)
    if (found) return found
  }
  return null
}

function lookInside(
  fields: FlattenedField[],
  path: string,
  inner: unknown,
  levels: number,
  left: { conditions: number },
): WhereFault | null {
  if (!Array.isArray(inner)) return fault(path, `“${path}” in the filter needs a list.`)
  if (levels <= 0) return fault(path, 'The filter is nested too deep.')
  // Each entry counts, so that a list of empty ones ends as well.
  left.conditions -= Math.max(0, inner.length - 1)
  if (left.conditions < 0) return fault(path, tooMany)
  for (const each of inner) {
    const found = look(fields, each, levels - 1, left)
    if (found) return found
  }
  return null
}

const tooMany = 'The filter has too many conditions.'

function lookAt(
  fields: FlattenedField[],
  path: string,
  operators: unknown,
  left: { conditions: number },
): WhereFault | null {
  const shown = path.slice(0, 80)
  const target = targetOf(fields, path)
  if (!target) return fault(shown, `“${shown}” is nothing that can be filtered by here.`)
  if (!isRecord(operators))
    return fault(shown, `The filter for “${shown}” is written as where[${shown}][equals]=value.`)
  for (const [operator, operand] of Object.entries(operators)) {
    if (--left.conditions < 0) return fault(shown, tooMany)
    const reason = conditionFault(target, operator, operand)
    if (reason) return fault(shown, `“${shown}” ${reason}.`)
  }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fault(path: string, sentence: string): WhereFault {
  return { path, sentence }
}
