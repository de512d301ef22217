import { z } from 'zod'

import type { FieldFault } from '@/platform/field-faults'
import { readEmailAddress } from '@/platform/mail/address'
import { oddText } from '@/platform/odd-text'
import { fail, succeed, type Result } from '@/platform/result'

import { cleanText, countCharacters } from './letter-text'
import { readPhone } from '@/platform/phone'
import { abouts, ageBands, longestLetter, replies, type Contact, type Submission } from './question'

const text = (most: number) => z.string().max(most)

/** A letter as it arrives, from the form, as JSON or from the front desk; unknown keys are refused. */
const shape = z.strictObject({
  letter: text(60_000),
  about: z.enum(abouts).optional(),
  ageBand: z.enum(ageBands).optional(),
  topics: z.array(z.uuid()).max(5).optional(),
  consent: z.strictObject({ process: z.boolean(), publish: z.boolean(), version: z.int().optional() }),
  contact: z
    .strictObject({
      name: text(1_000).optional(),
      email: text(1_000).optional(),
      phone: text(1_000).optional(),
      reply: z.enum(replies).optional(),
    })
    .optional(),
  cameFrom: z.uuid().optional(),
})

export type QuestionInput = z.infer<typeof shape>

/** What the clinic's settings say about letters. */
export interface LetterTerms {
  consentVersion: number
  language: string
  /** E.164: whose country a number without one belongs to. */
  callNumber: string | null
  canMail: boolean
}

export interface ReadQuestion {
  submission: Submission
  /** Characters were left out that cannot be kept or shown. */
  wasCleaned: boolean
  /** What stands in the way of a letter that is new: what its writer agreed to has changed. Empty where it has not. */
  outdated: FieldFault[]
}

/** A letter that can be kept, or every fault at once, each with the sentence a worried person should see. */
export function readQuestion(input: unknown, terms: LetterTerms): Result<ReadQuestion, FieldFault[]> {
  const parsed = shape.safeParse(input)
  if (!parsed.success) return fail(parsed.error.issues.flatMap(toFaults))
  const { about, ageBand, cameFrom, consent, topics } = parsed.data
  const { text: letter, wasCleaned } = cleanText(parsed.data.letter)
  const { contact, faults } = readContact(parsed.data.contact ?? {}, terms)
  const all = [...letterFaults(parsed.data.letter, letter), ...consentFaults(consent), ...faults]
  if (all.length > 0) return fail(all)
  return succeed({
    wasCleaned,
    outdated: outdatedConsent(consent, terms),
    submission: {
      letter,
      about: about ?? null,
      ageBand: ageBand ?? null,
      topics: [...new Set(topics)],
      consent: { process: true, publish: consent.publish, version: terms.consentVersion },
      contact,
      cameFrom: cameFrom ?? null,
      language: terms.language,
    },
  })
}

function letterFaults(typed: string, letter: string): FieldFault[] {
  const odd = oddText(typed)
  if (odd !== null) return [{ path: 'letter', message: `Your letter ${odd}. Please type that part again.` }]
  if (letter === '') return [{ path: 'letter', message: 'Please write your letter.' }]
  if (countCharacters(letter) <= longestLetter) return []
  const most = longestLetter.toLocaleString('en')
  return [
    {
      path: 'letter',
      message: `Your letter is too long: it may have up to ${most} characters. Please shorten it.`,
    },
  ]
}

function consentFaults({ process }: QuestionInput['consent']): FieldFault[] {
  if (process) return []
  const message = 'Please agree that we may read and keep your letter: without that we cannot answer it.'
  return [{ path: 'consent.process', message }]
}

function outdatedConsent({ version }: QuestionInput['consent'], terms: LetterTerms): FieldFault[] {
  if (version === undefined || version === terms.consentVersion) return []
  const message = 'What you agree to has changed since you opened this page. Please read it again.'
  return [{ path: 'consent.process', message }]
}

type Typed = NonNullable<QuestionInput['contact']>

function readContact(typed: Typed, terms: LetterTerms): { contact: Contact | null; faults: FieldFault[] } {
  const name = oneLineOf(typed.name)
  const emailTyped = typed.email?.trim() ?? ''
  const phoneTyped = typed.phone?.trim() ?? ''
  const email = emailTyped === '' ? null : readEmailAddress(emailTyped)
  const phone = phoneTyped === '' ? null : readPhone(phoneTyped, terms.callNumber)
  const faults: FieldFault[] = []
  const refuse = (field: string, message: string) => faults.push({ path: `contact.${field}`, message })

  if (name !== null && countCharacters(name, 120) > 120) {
    refuse('name', 'This name is too long: up to 120 characters, please.')
  }
  if (emailTyped !== '' && email === null) {
    refuse('email', 'This is no e-mail address we can write to. It should look like name@example.org.')
  }
  if (phoneTyped !== '' && phone === null) {
    refuse('phone', 'This is no telephone number we can call. Please write it with all its digits.')
  }
  if (typed.reply === 'email' && emailTyped === '') {
    refuse('email', 'Please write your e-mail address, or choose another way to hear from us.')
  }
  if (typed.reply === 'email' && emailTyped !== '' && !terms.canMail) {
    refuse('reply', 'We cannot send e-mail just now. Please choose another way to hear from us.')
  }
  if (typed.reply === 'phone' && phoneTyped === '') {
    refuse('phone', 'Please write your telephone number, or choose another way to hear from us.')
  }
  if (name === null && email === null && phone === null) return { contact: null, faults }
  const preferredReply = typed.reply ?? (email !== null && terms.canMail ? 'email' : 'none')
  return { contact: { name, email, phone, preferredReply }, faults }
}

/** A line break in a name would begin another line in a mail. */
function oneLineOf(typed: string | undefined): string | null {
  const line = cleanText((typed ?? '').replace(/\p{Surrogate}|\0/gu, '')).text.replace(/\s+/g, ' ')
  return line === '' ? null : line
}

function toFaults(issue: z.core.$ZodIssue): FieldFault[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [path, key].filter((part) => part !== '').join('.'),
      message: `There is no field called “${key.slice(0, 60)}” here.`,
    }))
  }
  return [{ path, message: sentences[path] ?? sentenceFor(issue) }]
}

const sentences: Record<string, string> = {
  letter: 'Please write your letter as text, of up to 5,000 characters.',
  about: 'Please choose for whom you write from the list.',
  ageBand: 'Please choose the age from the list.',
  topics: 'Please choose the topics from the list.',
  consent: 'Please say whether we may read and keep your letter, and whether we may publish it.',
  'consent.process': 'Please say whether we may read and keep your letter.',
  'consent.publish': 'Please say whether we may publish your letter without your name.',
  'contact.reply': 'Please choose how you would like to hear from us from the list.',
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  return issue.code === 'too_big' ? 'This is too long.' : 'This cannot be read. Please type it again.'
}
