/** Where a letter stands on its way. */
export const statuses = ['new', 'triaged', 'assigned', 'drafting', 'inReview', 'closed', 'spam'] as const
export type Status = (typeof statuses)[number]

/** How a letter ended; every one of them does. */
export const outcomes = [
  'answered',
  'merged',
  'answeredPrivately',
  'bookAppointment',
  'cannotAnswer',
  'withdrawn',
] as const
export type Outcome = (typeof outcomes)[number]

/** How soon somebody must act, most pressing first. */
export const urgencies = ['emergency', 'crisis', 'urgent', 'routine'] as const
export type Urgency = (typeof urgencies)[number]

export const sources = ['web', 'phone', 'paper', 'import'] as const
export type Source = (typeof sources)[number]

/** For whom somebody writes. */
export const abouts = ['myself', 'myChild', 'someoneElse'] as const
export type About = (typeof abouts)[number]

/** Coarse on purpose: an age in years helps to tell who wrote. */
export const ageBands = ['under1', '1to4', '5to11', '12to17', '18to39', '40to64', '65plus'] as const
export type AgeBand = (typeof ageBands)[number]

export const replies = ['email', 'phone', 'none'] as const
export type PreferredReply = (typeof replies)[number]

/** Why a letter may be no letter. It is kept all the same, and somebody looks. */
export const suspicions = ['honeypot', 'tooFast', 'links', 'repetition'] as const
export type Suspicion = (typeof suspicions)[number]

/** How to reach whoever wrote; each may be null, and none is ever kept beside the letter. */
export interface Contact {
  name: string | null
  email: string | null
  /** E.164. */
  phone: string | null
  preferredReply: PreferredReply
}

export interface Consent {
  /** Without it the clinic may not even read the letter. */
  process: true
  publish: boolean
  /** Of the wording that was shown. */
  version: number
}

/** What matched in the letter, as it is kept beside it. */
export interface MarkedFlag {
  rule: string
  version: number
  level: Exclude<Urgency, 'routine'>
  /** The words that matched, as they stand in the letter. */
  words: string
}

/** A letter as somebody sent it, read and found whole. */
export interface Submission {
  letter: string
  about: About | null
  ageBand: AgeBand | null
  /** Ids of topics. */
  topics: string[]
  consent: Consent
  contact: Contact | null
  /** Id of the answer whose page led here. */
  cameFrom: string | null
  language: string
}

/** The most letters and marks of a letter, as people count them. */
export const longestLetter = 5_000

const mostPressing = (levels: Urgency[]): Urgency =>
  urgencies.find((urgency) => levels.includes(urgency)) ?? 'routine'

/** The urgency of a letter is that of the most pressing thing in it. */
export const urgencyOf = (flags: MarkedFlag[]): Urgency => mostPressing(flags.map(({ level }) => level))
