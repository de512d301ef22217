import type { FieldFault } from '@/platform/field-faults'

/** The fields of the form, named as the parser names them. */
export const fieldNames = [
  'letter',
  'about',
  'ageBand',
  'topics',
  'consent.process',
  'consent.publish',
  'consent.version',
  'contact.name',
  'contact.email',
  'contact.phone',
  'contact.reply',
  'cameFrom',
  // Made with the form: under which the letter is kept once, and when the form was opened.
  'key',
  'opened',
  // Nobody sees it; programs that fill in everything fill it in, too.
  'subject',
] as const

export type FieldName = (typeof fieldNames)[number]

/** What stands in the form, as it was typed. */
export type TypedLetter = Record<FieldName, string>

export const emptyForm = Object.fromEntries(fieldNames.map((name) => [name, ''])) as TypedLetter

export interface ReadForm {
  typed: TypedLetter
  faults: FieldFault[]
}

/** Reads what a form sent. Fields that it does not have, or has once, are faults; what was typed stays. */
export function readTypedLetter(entries: readonly [name: string, value: string][]): ReadForm {
  const typed = { ...emptyForm }
  const seen = new Set<string>()
  const faults: FieldFault[] = []
  for (const [name, value] of entries) {
    if (!isFieldName(name)) {
      faults.push({ path: '', message: `There is no field called “${printable(name)}” here.` })
    } else if (seen.has(name)) {
      faults.push({
        path: name,
        message: 'This was sent twice. Please look whether it is right, and send it again.',
      })
    } else typed[name] = value
    seen.add(name)
  }
  return { typed, faults: faults.slice(0, mostFaults) }
}

const mostFaults = 10

/** As the strict parser wants it. */
export function toQuestionInput(typed: TypedLetter): unknown {
  const version = typed['consent.version']
  return {
    letter: typed.letter,
    about: typed.about || undefined,
    ageBand: typed.ageBand || undefined,
    topics: typed.topics === '' ? undefined : [typed.topics],
    consent: {
      process: typed['consent.process'] === 'yes',
      publish: typed['consent.publish'] === 'yes',
      version: version === '' ? undefined : Number(version),
    },
    contact: {
      name: typed['contact.name'],
      email: typed['contact.email'],
      phone: typed['contact.phone'],
      reply: typed['contact.reply'] || undefined,
    },
    cameFrom: typed.cameFrom || undefined,
  }
}

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name)

const printable = (name: string): string => name.replace(/[\p{C}\p{Surrogate}]/gu, '').slice(0, 60)
