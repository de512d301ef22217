import type { FlattenedField } from 'payload'

/** What a field holds, as far as a query or a document has to fit it. */
export type Holds =
  'text' | 'number' | 'truth' | 'date' | 'choice' | 'id' | 'rich text' | 'json' | 'group' | 'rows' | 'nothing'

export function holds({ type }: FlattenedField): Holds {
  switch (type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return 'text'
    case 'number':
      return 'number'
    case 'checkbox':
      return 'truth'
    case 'date':
      return 'date'
    case 'select':
    case 'radio':
      return 'choice'
    case 'relationship':
    case 'upload':
      return 'id'
    case 'richText':
      return 'rich text'
    case 'json':
      return 'json'
    case 'group':
    case 'tab':
      return 'group'
    case 'array':
      return 'rows'
    default:
      return 'nothing'
  }
}

/** What stands at the end of a path that a query may speak of, and whether it stands in the rows of a list. */
export interface Target {
  holds: Holds
  options: string[] | null
  isInRows: boolean
}

const ownId: Target = { holds: 'id', options: null, isInRows: false }

/**
 * What a path of a collection's own fields leads to; null where it leads nowhere, to a hidden field, or through a
 * relation to another collection, where other rules say who may look.
 */
export function targetOf(fields: FlattenedField[], path: string): Target | null {
  const [name, ...rest] = path.split('.')
  if (name === 'id') return rest.length === 0 ? ownId : null
  const field = fields.find((each) => each.name === name)
  if (!field || isSecret(field) || isVirtual(field)) return null
  // Payload's database asks for the parts alone.
  if (isOfSeveralKinds(field)) return rest.length === 1 ? ofSeveralKinds(rest[0]) : null
  if (rest.length === 0) return toTarget(field)
  if ('flattenedFields' in field && (holds(field) === 'group' || holds(field) === 'rows')) {
    const target = targetOf(field.flattenedFields, rest.join('.'))
    return target && { ...target, isInRows: target.isInRows || holds(field) === 'rows' }
  }
  return null
}

function toTarget(field: FlattenedField): Target {
  return { holds: holds(field), options: optionsOf(field), isInRows: false }
}

/** The values that a choice offers; null for what is no choice. */
export function optionsOf(field: FlattenedField): string[] | null {
  if (field.type !== 'select' && field.type !== 'radio') return null
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}

/** A relation to one of several collections is named by the two parts it has. */
export function isOfSeveralKinds(field: FlattenedField): boolean {
  return (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)
}

function ofSeveralKinds(part: string | undefined): Target | null {
  if (part === 'value') return ownId
  return part === 'relationTo' ? { holds: 'text', options: null, isInRows: false } : null
}

/** Passwords, the links that set them, and sessions: nobody asks for these or sends them. */
export function isSecret(field: FlattenedField): boolean {
  return ('hidden' in field && field.hidden === true) || field.name === 'sessions'
}

// Worked out when a document is read; no table has it.
function isVirtual(field: FlattenedField): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}
