import type { StoredAnswer } from '@/answers/signed-text'

/** Where in an answer something stands, as people call it, and how far down the page. */
export interface Place {
  label: string
  order: number
}

const parts = [
  ['title', 'Title'],
  ['letter', 'Letter'],
  ['summary', 'The short answer'],
  ['introduction', 'Introduction'],
  ['limits', 'Limits'],
  ['causesLead', 'Lead-in to the causes'],
  ['causes', 'Cause'],
  ['stepsLead', 'Lead-in to the steps'],
  ['steps', 'Step'],
  ['careCards', 'Care card'],
  ['closing', 'Closing'],
  ['sources', 'Source'],
] as const

const lists = ['causes', 'steps', 'careCards', 'sources'] as const
type ListName = (typeof lists)[number]

const fields: Partial<Record<ListName, Record<string, string>>> = {
  causes: { name: 'name', explanation: '' },
  steps: { instruction: '', caution: 'caution', sources: 'sources' },
}

/** A field of an answer, or a field of one of its rows: `limits`, `steps.66a0…f1.caution`. Rows go by their id. */
const shape = /^[a-zA-Z]{1,20}(?:\.[\w-]{1,64}(?:\.[a-zA-Z]{1,20})?)?$/

/** Null where no such words can be, or where their row is no longer there. */
export function placeOf(path: string, answer: StoredAnswer): Place | null {
  if (!shape.test(path)) return null
  const [name = '', row, field] = path.split('.')
  const order = parts.findIndex(([part]) => part === name)
  const label = parts[order]?.[1]
  if (label === undefined) return null
  if (!isList(name)) return row === undefined ? { label, order: order * 1_000 } : null
  const at = (answer[name] ?? []).findIndex(({ id }) => id === row)
  const said = field === undefined ? '' : wordFor(name, field)
  if (at < 0 || said === undefined) return null
  return { label: `${label} ${at + 1}${said ? `, ${said}` : ''}`, order: order * 1_000 + at }
}

function isList(name: string): name is ListName {
  return (lists as readonly string[]).includes(name)
}

function wordFor(name: ListName, field: string): string | undefined {
  const known = fields[name] ?? {}
  return Object.hasOwn(known, field) ? known[field] : undefined
}
