import { z } from 'zod'

import type { FieldFault } from '@/platform/field-faults'
import { readEmailAddress } from '@/platform/mail/address'
import { fail, succeed, type Result } from '@/platform/result'
import { roles, type Role } from '@/staff/role'

/** Somebody who is to work here, as an admin writes them down in one form. */
export interface NewColleague {
  name: string
  email: string
  role: Role
  byline: NewByline
  licence: { number: string | null; state: string | null; checkedOn: string | null; expiresOn: string | null }
  delivery: 'link' | 'mail'
}

/** The doctor's profile of a clinician: none, one that is there already, or one that is made now. */
export type NewByline =
  | { type: 'none' }
  | { type: 'existing'; doctor: string }
  | { type: 'new'; credentials: string | null; specialties: string[] }

/** Reads what the form sends, or says by the field what is wrong with it. */
export function readColleague(value: unknown): Result<NewColleague, FieldFault[]> {
  const read = shape.safeParse(value)
  if (!read.success) return fail(read.error.issues.flatMap(toFaults))
  const { name, email, role, profile, doctor, credentials, specialties, licence, delivery } = read.data
  if (profile === 'existing' && doctor === null)
    return fail([{ path: 'doctor', message: 'Please choose a profile.' }])
  return succeed({
    name,
    email,
    role,
    byline: toByline(profile, { doctor, credentials, specialties }),
    licence,
    delivery,
  })
}

function toByline(
  profile: 'none' | 'existing' | 'new',
  {
    doctor,
    credentials,
    specialties,
  }: { doctor: string | null; credentials: string | null; specialties: string[] },
): NewByline {
  if (profile === 'new') return { type: 'new', credentials, specialties }
  return profile === 'existing' && doctor !== null ? { type: 'existing', doctor } : { type: 'none' }
}

const isText = { error: 'This is a text.' }
const evened = (text: string) => text.replace(/\s+/g, ' ').trim()

const needed = (most: number, sentence: string) =>
  z
    .string({ error: ({ input }) => (input === undefined || input === null ? sentence : isText.error) })
    .transform(evened)
    .pipe(z.string().min(1, sentence).max(most, tooLong(most)))

const optional = (most: number) =>
  z
    .string(isText)
    .nullish()
    .transform((text) => evened(text ?? '') || null)
    .pipe(z.string().max(most, tooLong(most)).nullable())

const day = z
  .string(isText)
  .nullish()
  .transform((text) => text || null)
  .pipe(z.union([z.iso.date(), z.iso.datetime(), z.null()], { error: 'This is no date.' }))

const choice = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values, { error: 'Please choose one of these.' })

const tooLong = (most: number) => `This may have up to ${most} characters.`

const specialties = z
  .string(isText)
  .nullish()
  .transform((text) => (text ?? '').split(',').map(evened).filter(Boolean))
  .pipe(
    z
      .array(z.string().max(80, 'Each may have up to 80 characters; put a comma between them.'))
      .max(20, 'Up to 20 fit here.'),
  )

const noLicence = { number: null, state: null, checkedOn: null, expiresOn: null }

const shape = z.strictObject(
  {
    name: needed(120, 'Please give the name.'),
    email: needed(254, 'Please give the address they sign in with.').refine(
      (email) => readEmailAddress(email) !== null,
      'This is no e-mail address we can write to.',
    ),
    role: choice(roles),
    profile: choice(['none', 'existing', 'new']).default('none'),
    doctor: z
      .union([z.uuid(), z.literal('')], { error: 'Please choose a profile.' })
      .nullish()
      .transform((id) => id || null),
    credentials: optional(120),
    specialties,
    licence: z
      .strictObject({ number: optional(60), state: optional(60), checkedOn: day, expiresOn: day }, isText)
      .nullish()
      .transform((licence) => licence ?? noLicence),
    delivery: choice(['link', 'mail']),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'Please send a JSON object.' : undefined) },
)

function toFaults({ code, message, path, ...issue }: z.core.$ZodIssue): FieldFault[] {
  const within = path.map(String)
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return issue.keys.map((key) => ({
      path: [...within, key.slice(0, 60)].join('.'),
      message: 'There is no such field.',
    }))
  const deepest = code === 'invalid_union' ? 'This is no date.' : message
  // Of a list the form knows the whole.
  const known = within[0] === 'licence' ? 2 : 1
  return [{ path: within.slice(0, known).join('.'), message: deepest }]
}
