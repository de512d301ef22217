import { oddText } from '@/platform/odd-text'

import type { Holds, Target } from './field-paths'
import { isId } from './ids'
import { isMoment } from './moments'

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

/** What may be asked of each kind of field: what the panel offers (its WhereBuilder) and Postgres can answer. */
const operators: Record<Holds, string[]> = {
  text: [...equality, 'like', 'not_like', 'contains'],
  number: [...equality, ...order],
  date: [...equality, ...order],
  truth: ['equals', 'not_equals', 'exists'],
  choice: equality,
  id: equality,
  'rich text': ['exists'],
  json: ['exists'],
  group: [],
  rows: [],
  nothing: [],
}

const longestText = 500
const mostWords = 30
const mostValues = 1_000

/** Why a condition cannot be asked, as the end of a sentence; null where it can. */
export function conditionFault(target: Target, operator: string, operand: unknown): string | null {
  if (!operators[target.holds].includes(operator))
    return `cannot be asked for with “${operator.slice(0, 40)}”`
  if (operator === 'exists') return isTruth(operand) ? null : 'needs true or false'
  // Of related documents the panel compares with several at once, and says “equals”.
  const isList =
    operator === 'in' || operator === 'not_in' || (target.holds === 'id' && Array.isArray(operand))
  if (isList) return listFault(target, operand)
  const isPattern = operator === 'like' || operator === 'not_like' || operator === 'contains'
  return isPattern && target.holds === 'text' ? patternFault(operand) : valueFault(target, operand)
}

function listFault(target: Target, operand: unknown): string | null {
  const values = typeof operand === 'string' ? operand.split(',') : operand
  if (!Array.isArray(values)) return 'needs a list of values'
  if (values.length > mostValues)
    return `can be compared with at most ${mostValues.toLocaleString('en')} values`
  const fault = values.map((value) => valueFault(target, value)).find((each) => each !== null)
  if (fault) return fault
  // Among several values “nothing” is not one that Postgres could read.
  const isStrict = target.holds !== 'text'
  return isStrict && values.some((value) => isNothing(value)) ? 'needs a list of values' : null
}

// Each word of a pattern becomes a condition of its own.
function patternFault(operand: unknown): string | null {
  if (typeof operand !== 'string') return 'needs a text'
  if (oddText(operand)) return oddText(operand)
  if (operand.length > longestText) return `can be compared with at most ${longestText} characters`
  return operand.split(' ').length > mostWords ? `can be compared with at most ${mostWords} words` : null
}

function valueFault({ holds, options }: Target, value: unknown): string | null {
  if (mayBeNothing.includes(holds) && isNothing(value)) return null
  switch (holds) {
    case 'text':
      return isShortText(value) ? null : `needs a text of at most ${longestText} characters`
    case 'number':
      return isNumeral(value) ? null : 'needs a number'
    case 'truth':
      return isTruth(value) ? null : 'needs true or false'
    case 'date':
      return isMomentLike(value) ? null : 'needs a date such as 2026-11-23'
    case 'choice':
      return value === null || options?.includes(value as string) ? null : 'has no such choice'
    default:
      return isId(value) ? null : 'needs the id of a document'
  }
}

// Payload reads an empty value of these as “nothing is there”; of the others Postgres would be asked for ''.
const mayBeNothing: Holds[] = ['text', 'number', 'date', 'id']

function isNothing(value: unknown): boolean {
  return value === '' || value === 'null' || value === null
}

function isShortText(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true
  return typeof value === 'string' && value.length <= longestText && oddText(value) === null
}

function isNumeral(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
}

function isTruth(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false'
}

function isMomentLike(value: unknown): boolean {
  return value instanceof Date || (typeof value === 'string' && value.length <= 40 && isMoment(value))
}
