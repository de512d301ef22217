import type { Answer } from '@/payload-types'
import { readLexical } from '@/platform/lexical'
import type { RichText } from '@/platform/rich-text'

/**
 * What a clinician signs: every word and every fact a reader acts on, and nothing else. Not in it: address,
 * topics, related answers, library links, dates, changes. Rich text is our own tree, without row ids or the
 * editor's bookkeeping, so that saving without a change leaves it the same.
 */
export interface SignedText {
  /** Raised when the shape changes; a text signed under another version is signed anew. */
  version: 1
  language: string
  title: string
  summary: string | null
  letter: { salutation: string | null; text: string | null; signedAs: string | null }
  introduction: RichText
  limits: string | null
  causesLead: string | null
  causes: { name: string | null; explanation: RichText }[]
  stepsLead: string | null
  steps: SignedStep[]
  careCards: { level: string; heading: string; items: string[] }[]
  closing: { words: RichText; contact: boolean; call: boolean; text: boolean }
  sources: SignedSource[]
  /** Ids, in the order of the byline. */
  doctors: string[]
}

interface SignedStep {
  instruction: RichText
  caution: string | null
  timing: Record<'startAfter' | 'lastsAtMost' | 'timesADay' | 'stopAfter', string | null>
  sources: SignedSource[]
}

interface SignedSource {
  title: string
  publisher: string | null
  year: number | null
  url: string | null
  readOn: string | null
}

/** The words of a stored answer; a draft may lack any of its parts, and any field in them. */
export type StoredAnswer = Partial<Answer>

export function toSignedText(answer: StoredAnswer): SignedText {
  return {
    version: 1,
    language: answer.language ?? '',
    title: answer.title ?? '',
    summary: words(answer.summary),
    letter: {
      salutation: words(answer.letter?.salutation),
      text: words(answer.letter?.text),
      signedAs: words(answer.letter?.signedAs),
    },
    introduction: readLexical(answer.introduction),
    limits: words(answer.limits),
    causesLead: words(answer.causesLead),
    causes: (answer.causes ?? []).map(({ name, explanation }) => ({
      name: words(name),
      explanation: readLexical(explanation),
    })),
    stepsLead: words(answer.stepsLead),
    steps: (answer.steps ?? []).map(toSignedStep),
    careCards: (answer.careCards ?? []).map(toSignedCard),
    closing: {
      words: readLexical(answer.closing?.words),
      contact: answer.closing?.contact ?? false,
      call: answer.closing?.call ?? false,
      text: answer.closing?.text ?? false,
    },
    sources: (answer.sources ?? []).map(toSignedSource),
    doctors: (answer.doctors ?? []).map((doctor) => (typeof doctor === 'string' ? doctor : doctor.id)),
  }
}

type Row<Name extends 'careCards' | 'sources' | 'steps'> = Unfinished<NonNullable<Answer[Name]>[number]>
/** A row that somebody has begun: the panel saves it before its required fields are filled in. */
type Unfinished<Stored> = { [Field in keyof Stored]?: Stored[Field] | null }

function toSignedStep({ instruction, caution, timing, sources }: Row<'steps'>): SignedStep {
  return {
    instruction: readLexical(instruction),
    caution: words(caution),
    timing: {
      startAfter: words(timing?.startAfter),
      lastsAtMost: words(timing?.lastsAtMost),
      timesADay: words(timing?.timesADay),
      stopAfter: words(timing?.stopAfter),
    },
    sources: (sources ?? []).map(toSignedSource),
  }
}

function toSignedCard({ level, heading, items }: Row<'careCards'>): SignedText['careCards'][number] {
  return {
    level: level ?? '',
    heading: heading ?? '',
    items: (items ?? []).map(({ text }: Unfinished<{ text: string }>) => text ?? ''),
  }
}

function toSignedSource({ title, publisher, year, url, readOn }: Row<'sources'>): SignedSource {
  return {
    title: title ?? '',
    publisher: words(publisher),
    year: year ?? null,
    url: words(url),
    readOn: readOn ? readOn.slice(0, 10) : null,
  }
}

// An emptied field comes back as '' from the panel and as null from the database; both mean "nothing".
function words(value: string | null | undefined): string | null {
  return value ? value : null
}
