import type { FlattenedField } from 'payload'

import { holds } from './field-paths'

/**
 * A document that fits its fields, as Payload can store it. When it was made and changed only the software says:
 * the panel sends both back as it was told. A list that is null, which Payload fails over, has no rows.
 */
export function plainDocument(
  fields: FlattenedField[],
  { createdAt, updatedAt, ...data }: Record<string, unknown>,
): Record<string, unknown> {
  return plainRecord(fields, data)
}

function plainRecord(fields: FlattenedField[], data: Record<string, unknown>): Record<string, unknown> {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = byName.get(name)
      return [name, field ? plainValue(field, value) : value]
    }),
  )
}

function plainValue(field: FlattenedField, value: unknown): unknown {
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  if (holds(field) === 'group') return plainRecord(flattenedFields, value as Record<string, unknown>)
  if (holds(field) !== 'rows') return value
  if (!Array.isArray(value)) return []
  return value.map((row: Record<string, unknown>) => plainRecord(flattenedFields, row))
}
