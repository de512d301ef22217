import type { FlattenedField } from 'payload'

import { holds, isOfSeveralKinds, isSecret, optionsOf } from './field-paths'
import { isId } from './ids'
import { isIsoMoment } from './moments'

export interface DocumentFault {
  path: string
  message: string
}

/** Beside its fields every document and every row may bring these along: the panel sends them. */
const ofEveryDocument = ['id', 'createdAt', 'updatedAt']
const ofEveryRow = ['id']
const mostRows = 1_000
const mostFaults = 20

/**
 * Where a document that somebody sent is not of the kind its fields are: what Payload would store as it came, or
 * fail over, since its hooks run before its checks and a draft is not checked at all. Null is allowed wherever a
 * field can be empty; what has to be filled in is for Payload to say.
 * @param besides names that are allowed although no field has them, such as `password` on a sign-in
 */
export function documentFaults(
  fields: FlattenedField[],
  data: unknown,
  besides: readonly string[] = [],
): DocumentFault[] {
  if (!isRecord(data)) return [{ path: '', message: 'A document is sent as a JSON object.' }]
  const faults = recordFaults(fields, data, '', [...ofEveryDocument, ...besides])
  const { id } = data
  if (id !== undefined && id !== null && !isId(id)) faults.push({ path: 'id', message: 'This is no id.' })
  return faults.slice(0, mostFaults)
}

function recordFaults(
  fields: FlattenedField[],
  data: Record<string, unknown>,
  within: string,
  besides: readonly string[],
): DocumentFault[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.entries(data).flatMap(([name, value]) => {
    const path = within + name
    const field = byName.get(name)
    if (field && !isSecret(field)) return fieldFaults(field, value, path)
    return besides.includes(name) ? [] : [{ path, message: `There is no field “${name.slice(0, 60)}” here.` }]
  })
}

function fieldFaults(field: FlattenedField, value: unknown, path: string): DocumentFault[] {
  if (value === undefined) return []
  if ('flattenedFields' in field && holds(field) === 'group') {
    if (!isRecord(value)) return [{ path, message: 'This is a group of fields.' }]
    return recordFaults(field.flattenedFields, value, `${path}.`, [])
  }
  if (value === null) return []
  if ('flattenedFields' in field && holds(field) === 'rows')
    return rowFaults(field.flattenedFields, value, path)
  const message = isMany(field) ? listFault(field, value) : valueFault(field, value)
  return message === null ? [] : [{ path, message }]
}

function rowFaults(fields: FlattenedField[], rows: unknown, path: string): DocumentFault[] {
  // The panel writes a list without rows as 0.
  if (rows === 0) return []
  if (!Array.isArray(rows)) return [{ path, message: 'This is a list.' }]
  if (rows.length > mostRows) return [{ path, message: `This list has more than ${mostRows} rows.` }]
  return rows.flatMap((row: unknown, index) => {
    const at = `${path}.${index}`
    if (!isRecord(row)) return [{ path: at, message: 'A row is a group of fields.' }]
    return [...recordFaults(fields, row, `${at}.`, ofEveryRow), ...rowIdFaults(row, at)]
  })
}

function rowIdFaults({ id }: Record<string, unknown>, at: string): DocumentFault[] {
  if (id === undefined || id === null || (typeof id === 'string' && id.length <= 64)) return []
  return [{ path: `${at}.id`, message: 'The id of a row is a short text.' }]
}

function isMany(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

function listFault(field: FlattenedField, values: unknown): string | null {
  if (!Array.isArray(values)) return 'This is a list.'
  if (values.length > mostRows) return `This list has more than ${mostRows} values.`
  return values.map((value: unknown) => valueFault(field, value)).find((fault) => fault !== null) ?? null
}

function valueFault(field: FlattenedField, value: unknown): string | null {
  switch (holds(field)) {
    case 'text':
      return typeof value === 'string' ? null : 'This is a text.'
    case 'number':
      return isNumber(value) ? null : 'This is a number.'
    case 'truth':
      return typeof value === 'boolean' ? null : 'This is true or false.'
    case 'date':
      return typeof value === 'string' && isIsoMoment(value) ? null : 'This is a date, such as 2026-11-23.'
    case 'choice':
      return optionsOf(field)?.includes(value as string) ? null : 'This is none of the choices.'
    case 'id':
      return isOfSeveralKinds(field)
        ? kindFault(field, value)
        : isId(value)
          ? null
          : 'This names no document.'
    case 'rich text':
      return isRecord(value) && isRecord(value.root) ? null : 'This is formatted text.'
    default:
      return null
  }
}

function kindFault(field: FlattenedField, value: unknown): string | null {
  const slugs = 'relationTo' in field && Array.isArray(field.relationTo) ? field.relationTo : []
  const { relationTo, value: id } = isRecord(value) ? value : {}
  return slugs.some((slug) => slug === relationTo) && isId(id) ? null : 'This names no document.'
}

// Beyond this JavaScript no longer tells neighbouring whole numbers apart.
function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
