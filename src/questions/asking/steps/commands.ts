import { clientNetwork } from '@/platform/client-network'
import { env } from '@/platform/env'
import { isAway } from '@/platform/away'
import { readFormBody } from '@/platform/form-body'
import { takeTryInMemory } from '@/platform/limits'
import { log } from '@/platform/log'
import type { AskFacts, AskOutcome } from '@/questions/asking/ask-view'
import { receiveLetter } from '@/questions/asking/commands'
import { newFormKey, readFormKey } from '@/questions/asking/form-key'
import { checks } from '@/questions/asking/limits'
import { tooMany } from '@/questions/asking/not-kept'
import { getAskFacts, lastKnownFacts } from '@/questions/asking/queries'
import { suspicionsOfForm } from '@/questions/asking/suspicions'
import { toTerms } from '@/questions/asking/terms'
import { emptyForm, readTypedLetter, toQuestionInput } from '@/questions/asking/typed-letter'
import { findCards, findShippedCards } from '@/questions/asking/urgency/queries'
import { readQuestion } from '@/questions/question-form'

import { bodyFault, notOurForm, refusedForm, sentForm, toRefusal, type SentForm } from './refused-form'

export type Step = 'check' | 'change' | 'send'

/** A letter fits many times over; the door lets no more through. */
const mostBytes = 64 * 1_024

/**
 * Takes what a form sent one step further. Whatever comes of it, what was typed is in the page that comes back:
 * faults, limits, and a database that is away, too.
 */
export async function takeStep(step: Step, request: Request, now: Date): Promise<AskOutcome> {
  const body = await readFormBody(request, mostBytes)
  const form = body.ok ? readTypedLetter(body.value.entries) : { typed: emptyForm, faults: [] }
  const sent = { ...form, wasReplaced: body.ok && body.value.wasReplaced }
  try {
    const facts = await getAskFacts(now)
    const fresh = newFormKey(env.PAYLOAD_SECRET, now.getTime())
    if (!body.ok)
      return refusedForm({ ...sent, typed: { ...sent.typed, ...fresh } }, facts, bodyFault(body.problem))
    const openedAt = readFormKey(sent.typed, env.PAYLOAD_SECRET)
    if (openedAt === null)
      return refusedForm({ ...sent, typed: { ...sent.typed, ...fresh } }, facts, notOurForm)
    return await takeReadStep(step, sent, { facts, now, openedAt, network: clientNetwork(request.headers) })
  } catch (error) {
    const isDatabaseAway = isAway(error)
    log.error(
      { err: error },
      isDatabaseAway ? 'A letter could not be taken in.' : 'A letter was not taken in.',
    )
    return refusedForm(sent, lastKnownFacts(), {
      status: isDatabaseAway ? 503 : 500,
      notSent: isDatabaseAway ? awaySentence : faultSentence,
      problems: [],
      cards: findShippedCards(sent.typed.letter, lastKnownFacts()),
      retryAfterSeconds: 10,
    })
  }
}

const awaySentence =
  'Your letter was not sent: we cannot store it just now. This is our fault, not yours. Please try again in a minute.'
const faultSentence = 'Your letter was not sent, because of a fault of ours. Please try again, or call us.'

interface Moment {
  facts: AskFacts
  now: Date
  openedAt: number
  network: string
}

async function takeReadStep(
  step: Step,
  sent: SentForm,
  { facts, network, now, openedAt }: Moment,
): Promise<AskOutcome> {
  const { faults, typed } = sent
  if (step === 'change' && faults.length === 0) return sentForm(sent, facts)
  const read = readQuestion(toQuestionInput(typed), toTerms(facts))
  if (!read.ok) return refusedForm(sent, facts, { status: 400, problems: [...faults, ...read.problem] })

  const { outdated, submission } = read.value
  const wasCleaned = read.value.wasCleaned || sent.wasReplaced
  const isChecked = step !== 'send' || wasCleaned
  // What is sent may have been kept under the wording before, and is told so.
  const all = isChecked ? [...faults, ...outdated] : faults
  if (all.length > 0) return refusedForm(sent, facts, { status: 400, problems: all })
  if (isChecked) {
    const check = await takeTryInMemory(checks, network)
    if (!check.isWithin) return refusedForm(sent, facts, toRefusal(tooMany(check.retryAfterSeconds)))
    const cards = await findCards(submission.letter, facts)
    const shown = { ...typed, letter: submission.letter }
    return { type: 'check', view: { facts, typed: shown, submission, wasCleaned, cards, suggestions: [] } }
  }
  const suspicions = suspicionsOfForm({ subject: typed.subject, tookMs: now.getTime() - openedAt })
  const kept = await receiveLetter(read.value, { key: typed.key, network, suspicions }, facts, now)
  if (!kept.ok)
    return refusedForm(sent, facts, toRefusal(kept.problem, newFormKey(env.PAYLOAD_SECRET, openedAt)))
  const { receiptToken, reference } = kept.value
  return { type: 'received', receiptToken, reference, facts }
}
