import type { Contact } from '@/questions/question'

/** What is kept of a letter and of whoever wrote it, for themselves. */
export interface Kept {
  reference: string
  letter: string
  about: string | null
  ageBand: string | null
  topics: string[]
  receivedAt: Date
  source: string
  status: string
  outcome: string | null
  outcomeNote: string | null
  closedAt: Date | null
  redFlags: { rule: string; level: string; words: string | null }[]
  consentPublish: boolean
  consentVersion: number
  consentGivenAt: Date
  consentWithdrawnAt: Date | null
  contactDeletedAt: Date | null
}

/** As a file that people can read and programs, too. `contact` is in words where it cannot be read. */
export function toKeptFile(kept: Kept, contact: Contact | string | null, clinic: string, at: Date): string {
  const file = {
    about: `What ${clinic} keeps of the letter ${kept.reference}, and of whoever wrote it.`,
    madeAt: at,
    letter: {
      reference: kept.reference,
      receivedAt: kept.receivedAt,
      cameBy: kept.source,
      forWhom: kept.about,
      age: kept.ageBand,
      topics: kept.topics,
      text: kept.letter,
    },
    contact,
    contactDeletedAt: kept.contactDeletedAt,
    consent: {
      toReadAndAnswer: true,
      toPublish: kept.consentPublish,
      versionOfTheWording: kept.consentVersion,
      givenAt: kept.consentGivenAt,
      takenBackAt: kept.consentWithdrawnAt,
    },
    standing: {
      status: kept.status,
      outcome: kept.outcome,
      toldYou: kept.outcomeNote,
      closedAt: kept.closedAt,
      foundInTheLetter: kept.redFlags,
    },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
