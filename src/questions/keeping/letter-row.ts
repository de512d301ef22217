import type { Arrival } from '@/questions/arrival'
import { urgencyOf, type Submission } from '@/questions/question'

interface Made {
  id: string
  /** Of what was typed. */
  hash: string
  receiptHash: string
  receiptKey: string
}

/** What `insertLetter` writes, in the order of its parameters from `$2` on. */
export const toLetterRow = (
  { dueAt, key, redFlags, source, submission, suspicions, takenBy }: Arrival,
  now: Date,
  { hash, id, receiptHash, receiptKey }: Made,
) => ({
  id,
  ...writtenOf(submission),
  consentGivenAt: now,
  urgency: urgencyOf(redFlags),
  status: suspicions.includes('honeypot') ? 'spam' : 'new',
  source,
  takenBy,
  receivedAt: now,
  dueAt,
  submissionKey: key,
  submissionHash: hash,
  receiptHash,
  receiptKey,
  redFlags: JSON.stringify(redFlags),
  suspicions,
})

export type LetterRow = ReturnType<typeof toLetterRow>

const writtenOf = ({ about, ageBand, cameFrom, consent, language, letter, topics }: Submission) => ({
  letter,
  about,
  ageBand,
  topics,
  cameFrom,
  language,
  consentProcess: consent.process,
  consentPublish: consent.publish,
  consentVersion: consent.version,
})
