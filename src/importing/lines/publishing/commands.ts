import type { Payload, PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { publishAnswer } from '@/answers/commands'
import type { PublicationProblem } from '@/answers/publication-problem'
import { getNewest } from '@/answers/record/queries'
import { hashOfAnswer, type SigningProblem } from '@/answers/sign-off'
import { signOff } from '@/answers/sign-offs/commands'
import { toStoredDraft } from '@/answers/stored-draft'
import { nameDoctors } from '@/importing/publication/commands'
import { queryInTransaction } from '@/platform/transactions'
import type { StaffMember } from '@/staff/staff-member'

export interface Publishing {
  signer: StaffMember
  /** The moment of signing, and of publishing where a line knows no earlier one. */
  at: Date
}

export interface Imported {
  answerId: string
  draft: AnswerDraft
  publishedAt: string | null
  /** Stored just now, and not by an import before. */
  isNew: boolean
}

/**
 * Records the signer's approval of a line's words, and publishes the answer if these are what is stored of it: both,
 * or neither. Returns why it stays a draft, as a sentence; null once it is published.
 */
export async function publishWords(
  payload: Payload,
  { answerId, draft, publishedAt, isNew }: Imported,
  { signer, at }: Publishing,
  req: PayloadRequest,
): Promise<string | null> {
  await queryInTransaction(req, 'savepoint publishing')
  const why = await signAndPublish()
  if (why !== null) await queryInTransaction(req, 'rollback to savepoint publishing')
  await queryInTransaction(req, 'release savepoint publishing')
  return why

  async function signAndPublish(): Promise<string | null> {
    if (!isNew) await nameMissing(payload, answerId, draft.doctors, req)
    const hash = hashOfAnswer(toStoredDraft(draft))
    const signing = { answerId, staffId: signer.id, hash, at, ...signedWhileImporting }
    const signed = await signOff(payload, signing, req)
    if (!signed.ok)
      return signed.problem.type === 'changedSinceRead' ? edited : sayWhy(signed.problem, signer)
    const published = await publishAnswer(payload, { answerId, at: earlier(publishedAt, at) }, req)
    return published.ok ? null : published.problem.message
  }
}

export const signedWhileImporting = { via: 'commandLine', note: 'Signed off while importing.' } as const

/** Why a line stays a draft, as a sentence; where it is about who was to sign, it says who that was. */
export function sayWhy(problem: SigningProblem | PublicationProblem, { name }: StaffMember): string {
  return aboutSigner.has(problem.type) ? `${problem.message} (${name} was to sign.)` : problem.message
}

const aboutSigner: ReadonlySet<string> = new Set<SigningProblem['type']>([
  'hasChangedTheWords',
  'isAuthor',
  'notClinician',
  'notReadThrough',
  'notStaff',
])

// The import before may have been told nobody who answers.
async function nameMissing(
  payload: Payload,
  answerId: string,
  doctors: string[],
  req: PayloadRequest,
): Promise<void> {
  const stored = await getNewest(req, answerId)
  if (!stored.doctors?.length && doctors.length > 0) await nameDoctors(payload, answerId, doctors, req)
}

const edited =
  'Its words were changed since they were imported, so the line no longer says what would be signed. Sign it off in the panel.'

/** Readers see when an answer came out first, which may have been elsewhere. */
export function earlier(publishedAt: string | null, at: Date): Date {
  const before = publishedAt === null ? at : new Date(publishedAt)
  return before < at ? before : at
}
