import type { Role } from '@/staff/role'

import type { Outcome, Status, Urgency } from './question'

/** Where a letter stands, as the rules of the desk ask for it. */
export interface Standing {
  id: string
  reference: string
  status: Status
  outcome: Outcome | null
  urgency: Urgency
  /** A `staff` id. */
  assignee: string | null
  /** What colleagues call them. */
  assigneeName: string | null
  /** Until when it is theirs; null where it is for as long as they write. */
  claimUntil: Date | null
  /** Of the answer that is written to it. */
  answer: string | null
  mayPublish: boolean
}

/** Whoever works at the desk. */
export interface Colleague {
  /** A `staff` id. */
  id: string
  role: Role
  /** Whether they answer letters: a doctor, or somebody with a doctor's profile. */
  isClinician: boolean
}

export interface DeskProblem {
  type:
    | 'notYours'
    | 'notLookedAt'
    | 'isOver'
    | 'isOpen'
    | 'isTaken'
    | 'isAnswered'
    | 'isNothingToGiveBack'
    | 'noConsent'
    | 'needsReason'
    | 'unknownTopic'
    | 'incomplete'
  message: string
}

export const isOver = ({ status }: Pick<Standing, 'status'>): boolean =>
  status === 'closed' || status === 'spam'

export const looksAfterLetters = ({ role }: Pick<Colleague, 'role'>): boolean =>
  role === 'admin' || role === 'editor'
