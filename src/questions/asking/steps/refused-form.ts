import type { FieldFault } from '@/platform/field-faults'
import type { FormBodyProblem } from '@/platform/form-body'
import type { AskFacts, AskOutcome, UrgentCard } from '@/questions/asking/ask-view'
import type { FormKey } from '@/questions/asking/form-key'
import type { NotKept } from '@/questions/asking/not-kept'
import type { ReadForm } from '@/questions/asking/typed-letter'

export interface SentForm extends ReadForm {
  /** Bytes that are no text were replaced. */
  wasReplaced: boolean
}

type FormOutcome = Extract<AskOutcome, { type: 'form' }>

interface Refusal {
  status: FormOutcome['status']
  problems: FieldFault[]
  notSent?: string
  cards?: UrgentCard[]
  retryAfterSeconds?: number
  /** For a letter that needs a form of its own. */
  formKey?: FormKey
}

/** The form once more, with every word in it and what stands in the way. */
export function refusedForm(sent: SentForm, facts: AskFacts, refusal: Refusal): FormOutcome {
  const { cards = [], formKey, notSent = null, problems, retryAfterSeconds, status } = refusal
  // What the writer agrees to is what the page shows them.
  const version = String(facts.letterbox.consent.version)
  const hasNewTerms = sent.typed['consent.version'] !== version
  const consent = hasNewTerms ? { 'consent.process': '', 'consent.publish': '' } : {}
  const typed = { ...sent.typed, ...formKey, ...consent, 'consent.version': version }
  const view = { facts, typed, problems, notSent, cards, cameFrom: null }
  return { type: 'form', status, view, retryAfterSeconds }
}

/** The form once more, to be changed. */
export const sentForm = (sent: SentForm, facts: AskFacts): FormOutcome =>
  refusedForm(sent, facts, { status: 200, problems: [] })

const general = (message: string): FieldFault[] => [{ path: '', message }]

export const notOurForm: Refusal = {
  status: 400,
  problems: general(
    'This page was open for too long, or was not ours. It has been made anew with all that you wrote: please check it and send it again.',
  ),
}

const bodySentences: Record<FormBodyProblem['type'], string> = {
  otherType: 'What was sent is no form of ours, so it could not be read. Please write your letter here.',
  tooLarge:
    'This is more than we can take in at once. Go back: what you wrote should still be there. Please shorten it.',
  unreadable:
    'What was sent broke off on its way, so it could not be read. Go back: what you wrote should still be there.',
}

export const bodyFault = ({ status, type }: FormBodyProblem): Refusal => ({
  status,
  problems: general(bodySentences[type]),
})

/** `fresh` is for a letter that is another one than the letter that was sent under its key. */
export function toRefusal(problem: NotKept, fresh?: FormKey): Refusal {
  switch (problem.type) {
    case 'faults':
      return { status: 400, problems: problem.faults }
    case 'otherWords':
      return { status: 422, problems: general(otherWords), formKey: fresh }
    case 'closed':
      return { status: 409, problems: general(problem.message) }
    case 'tooMany': {
      const { message, retryAfterSeconds } = problem
      return { status: 429, problems: general(message), retryAfterSeconds }
    }
  }
}

const otherWords =
  'A letter was sent from this page before, with other words; it is safe with us. If this is another letter, check it and send it.'
