import fc from 'fast-check'
import type { FlattenedField } from 'payload'

/** Documents over these fields, whose values fit their fields or are anything else. */
export function documentOver(fields: FlattenedField[], ids: string[]): fc.Arbitrary<unknown> {
  const fitting = fc.record(
    Object.fromEntries(fields.map((field) => [field.name, fittingValue(field, ids)] as const)),
    { requiredKeys: [] },
  )
  const names = fields.map(({ name }) => name)
  const known = fc.constantFrom(...names, 'id', 'createdAt', 'note', 'reason', 'value', 'password', 'nothing')
  const oneOdd = fc
    .tuple(fitting, fc.dictionary(known, anything(ids), { maxKeys: 1 }))
    .map(([document, odd]) => ({ ...document, ...odd }))
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 4, arbitrary: oneOdd },
    { weight: 1, arbitrary: anything(ids) },
  )
}

const richText = {
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Rest.' }] }] },
}

function anything(ids: string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      5,
      '',
      'CNRY',
      'a\0b',
      '\ud800',
      '2026-11-23',
      [],
      {},
      [{}],
      richText,
    ),
    fc.constantFrom<unknown>(...ids, ...ids.map((id) => [id])),
    fc.jsonValue({ maxDepth: 2 }),
  )
}

function fittingValue(field: FlattenedField, ids: string[]): fc.Arbitrary<unknown> {
  const one = fittingOne(field, ids)
  const isMany = 'hasMany' in field && field.hasMany === true
  return fc.oneof(
    { weight: 4, arbitrary: isMany ? fc.array(one, { maxLength: 2 }) : one },
    fc.constant(emptyOf(field)),
  )
}

const emptyOf = ({ type }: FlattenedField) => (type === 'group' ? {} : null)

function fittingOne(field: FlattenedField, ids: string[]): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return fc.oneof(
        fc.constantFrom('Sleep', 'en', 'https://a.example/', '09:00'),
        fc.string({ maxLength: 20 }),
      )
    case 'email':
      return fc.emailAddress()
    case 'number':
      return fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }),
      )
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc
        .date({ min: new Date('0001-01-02'), max: new Date('9999-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString())
    case 'select':
      return fc.constantFrom(...field.options.map((each) => (typeof each === 'string' ? each : each.value)))
    case 'relationship':
    case 'upload':
      return fc.constantFrom(...ids)
    case 'richText':
      return fc.constant(richText)
    case 'group':
    case 'array': {
      const inside = Object.fromEntries(
        field.flattenedFields
          .filter(({ name }) => name !== 'id')
          .map((each) => [each.name, fittingValue(each, ids)] as const),
      )
      const record = fc.record(inside, { requiredKeys: [] })
      return field.type === 'group' ? record : fc.array(record, { maxLength: 2 })
    }
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}
