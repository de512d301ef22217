import { sha256 } from '@/platform/digest'
import { env } from '@/platform/env'
import { isMailSetUp } from '@/platform/mail/outbox'
import { getPayloadClient } from '@/platform/payload'
import { queryDatabase } from '@/platform/transactions'
import type { LetterTerms } from '@/questions/question-form'
import type { Urgency } from '@/questions/question'
import { isReceiptToken } from '@/questions/receipt-token'
import { getClinic, getLetterbox } from '@/settings/queries'
import { listTopics } from '@/topics/queries'

import type { AskFacts, AskOutcome, NamedAnswer, ReceivedView } from './ask-view'
import { newFormKey } from './form-key'
import { toTerms, unknownFacts } from './terms'
import { emptyForm } from './typed-letter'

// Once asked, they are there for the page that says that nothing could be asked.
let lastKnown: AskFacts | null = null

/** What the pages of the letterbox say of the clinic. */
export async function getAskFacts(now: Date): Promise<AskFacts> {
  const [clinic, letterbox, topics] = await Promise.all([getClinic(now), getLetterbox(), listTopics()])
  lastKnown = { clinic, letterbox, topics, canMail: isMailSetUp() }
  return lastKnown
}

/** The same as it was when it could last be asked. */
export const lastKnownFacts = (): AskFacts => lastKnown ?? unknownFacts

/** What a letter is held to, for the other roads on which one may come. */
export const getLetterTerms = async (now: Date): Promise<LetterTerms> => toTerms(await getAskFacts(now))

/** The empty form, or that the letterbox is closed. */
export async function openForm(cameFrom: NamedAnswer | null, now: Date): Promise<AskOutcome> {
  const facts = await getAskFacts(now)
  if (facts.letterbox.isClosed) return { type: 'closed', facts }
  const typed = {
    ...emptyForm,
    ...newFormKey(env.PAYLOAD_SECRET, now.getTime()),
    'consent.version': String(facts.letterbox.consent.version),
    cameFrom: cameFrom?.id ?? '',
  }
  const view = { facts, typed, problems: [], notSent: null, cards: [], cameFrom }
  return { type: 'form', status: 200, view }
}

/** What whoever holds this token is told of the letter they sent; null for a token that opens nothing. */
export async function findReceived(receiptToken: string): Promise<ReceivedView | null> {
  if (!isReceiptToken(receiptToken)) return null
  const [found] = await queryDatabase<{ reference: string; dueAt: Date | null; urgency: Urgency }>(
    await getPayloadClient(),
    `select reference, due_at as "dueAt", urgency from questions where receipt_hash = $1`,
    [sha256(receiptToken)],
  )
  return found ? { ...found, dueAt: found.dueAt?.toISOString() ?? null, receiptToken } : null
}
