import type { FieldFault } from '@/platform/field-faults'

/** What stands in the form, as it is typed. */
export interface Typed {
  source: string
  letter: string
  about: string
  ageBand: string
  topics: string[]
  process: boolean
  publish: boolean
  name: string
  email: string
  phone: string
  reply: string
}

export const nothingTyped: Typed = {
  source: 'phone',
  letter: '',
  about: '',
  ageBand: '',
  topics: [],
  process: false,
  publish: false,
  name: '',
  email: '',
  phone: '',
  reply: 'none',
}

/** The same as the parser of every letter reads it: what was left empty is left out. `version` is that of the wording. */
export function toQuestion(
  { about, ageBand, email, letter, name, phone, process, publish, reply, topics }: Typed,
  version: number,
) {
  return {
    letter,
    ...(about && { about }),
    ...(ageBand && { ageBand }),
    ...(topics.length > 0 && { topics }),
    consent: { process, publish, version },
    contact: { ...(name && { name }), ...(email && { email }), ...(phone && { phone }), reply },
  }
}

/** Where a summary of faults leads, by the field's name on the server. */
export const idOf = (path: string): string => `entry-${path.replace(/\W/g, '-')}`

export const faultOf = (faults: FieldFault[], path: string): string | undefined =>
  faults.find((fault) => fault.path === path)?.message
