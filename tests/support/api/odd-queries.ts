import fc from 'fast-check'
import type { FlattenedField } from 'payload'

/** Parameters of an address over these fields: those that can be asked for and those that cannot. */
export function queryOver(fields: FlattenedField[], ids: string[]): fc.Arbitrary<string[]> {
  return fc.array(parameter(fields, ids), { maxLength: 3 })
}

const operators = [
  ...[
    'equals',
    'not_equals',
    'in',
    'not_in',
    'all',
    'exists',
    'like',
    'not_like',
    'contains',
    'near',
    'within',
  ],
  ...[
    'greater_than',
    'greater_than_equal',
    'less_than',
    'less_than_equal',
    'intersects',
    'regex',
    '__proto__',
  ],
]

const oddTexts = [
  ...[
    '',
    'a',
    'CNRY',
    '%',
    '_',
    "'",
    '"',
    '\\',
    ';--',
    '%00',
    '%ff',
    'null',
    'true',
    '0',
    '-1',
    '1e21',
    'NaN',
  ],
  ...['2026-11-23', '2026-13-45', 'draft', 'admin', '[]', '{}', '{"a":1}', 'x'.repeat(600), '%F0%9F%98%80'],
]

const settings = [
  ...['page', 'limit', 'depth', 'draft', 'pagination', 'locale', 'fallback-locale', 'trash', 'where', 'data'],
  ...['select', 'populate', 'joins', 'showHiddenFields', 'uploadEdits', 'sort'],
]

const nested = [
  ...['select[$]', 'populate[users][$]', 'populate[staff][$]', 'joins[usedIn][$]', 'joins[usedIn][sort]'],
  ...['joins[usedIn][where][$][like]', 'populate[$]', 'where[$]'],
]

function parameter(fields: FlattenedField[], ids: string[]): fc.Arbitrary<string> {
  const path = fc.constantFrom(
    ...pathsOf(fields),
    'id',
    'user.email',
    'sessions.id',
    'version.title',
    'nothing',
  )
  const text = fc.oneof(
    fc.constantFrom(...oddTexts, ...ids),
    fc.string({ maxLength: 8 }).map(encodeURIComponent),
  )
  const level = fc.constantFrom('', '', '[or][0]', '[and][0]', '[or][0][and][0]')
  const odd = fc
    .tuple(level, path, fc.constantFrom(...operators), fc.constantFrom('', '[0]', '[a]'), text)
    .map(([within, at, operator, index, value]) => `where${within}[${at}][${operator}]${index}=${value}`)
  const fitting = fc
    .tuple(level, fc.constantFrom(...conditionsOf(fields, ids)))
    .map(([within, condition]) => `where${within}${condition}`)
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 3, arbitrary: odd },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('', '-'), path).map(([sign, at]) => `sort=${sign}${at}`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('limit=5', 'page=2', 'depth=2', 'draft=true', 'joins[usedIn][limit]=2'),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...settings), text).map(([name, value]) => `${name}=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...nested), path, text)
        .map(([name, at, value]) => `${name.replace('$', at)}=${value}`),
    },
  )
}

/** Paths that a query might try: own ones, ones inside groups and lists, and those of related documents. */
function pathsOf(fields: FlattenedField[], within = ''): string[] {
  return fields.flatMap((field) => [
    within + field.name,
    ...('flattenedFields' in field ? pathsOf(field.flattenedFields, `${within}${field.name}.`) : []),
    ...(field.type === 'relationship' ? [`${within}${field.name}.name`, `${within}${field.name}.email`] : []),
  ])
}

/** One or two conditions for each field that its kind allows. */
function conditionsOf(fields: FlattenedField[], ids: string[], within = ''): string[] {
  const own = fields.flatMap((field) => {
    const at = `[${within}${field.name}]`
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email':
        return [`${at}[like]=CNRY`, `${at}[in]=a,b`, `${at}[contains]=e`, `${at}[exists]=true`]
      case 'number':
        return [`${at}[greater_than]=3`, `${at}[in]=1,2`]
      case 'date':
        return [`${at}[less_than]=2030-01-01`, `${at}[equals]=`, `${at}[in]=2026-11-23,2026-11-24`]
      case 'checkbox':
        return [`${at}[equals]=true`, `${at}[not_equals]=false`]
      case 'select':
        return field.options.slice(0, 2).flatMap((option) => {
          const value = typeof option === 'string' ? option : option.value
          return [`${at}[equals]=${value}`, `${at}[not_in]=${value}`]
        })
      case 'relationship':
      case 'upload':
        return [
          ...ids.slice(0, 2).flatMap((id) => [`${at}[in][0]=${id}`, `${at}[equals][0]=${id}`]),
          `${at}[exists]=false`,
          `${at}[equals]=null`,
        ]
      case 'richText':
      case 'json':
        return [`${at}[exists]=true`]
      case 'group':
      case 'array':
        return conditionsOf(field.flattenedFields, ids, `${within}${field.name}.`)
      default:
        return []
    }
  })
  return within ? own : [...own, `[id][in]=${ids.slice(0, 2).join()}`, '[id][exists]=true']
}
