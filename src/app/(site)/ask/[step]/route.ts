import { env } from '@/platform/env'
import { log } from '@/platform/log'
import type { CheckView, SuggestedAnswer } from '@/questions/asking/ask-view'
import { askedPage } from '@/questions/components/asked-page'
import { takeStep, type Step } from '@/questions/asking/steps/commands'
import { suggestAnswers } from '@/search/queries'
import { getClinic } from '@/settings/queries'
import { askAddress, letterReceivedAddress } from '@/site/address'
import { answering } from '@/site/answering'
import { forThisReader, respondWithPage, respondWithSeeOther } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT } from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ step: string }>
}

/** Takes the form one step further: checked, to be changed again, or sent. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { step } = await params
    if (!isStep(step)) return nothingHere()
    const outcome = await takeStep(step, request, new Date())
    if (outcome.type === 'received' && outcome.receiptToken !== null) {
      return respondWithSeeOther(letterReceivedAddress(outcome.receiptToken))
    }
    if (outcome.type === 'check') outcome.view.suggestions = await findSuggestions(outcome.view)
    const { facts } = outcome.type === 'form' || outcome.type === 'check' ? outcome.view : outcome
    const { retryAfterSeconds = null, status = 200 } = outcome.type === 'form' ? outcome : {}
    return respondWithPage({
      page: askedPage(outcome),
      clinic: facts.clinic,
      siteUrl: env.SITE_URL,
      status,
      headers: {
        ...forThisReader,
        ...(retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }),
      },
    })
  })
}

/** Whoever loads the address of a step anew, without what was in the form, begins at the form. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () =>
    isStep((await params).step) ? respondWithSeeOther(askAddress()) : nothingHere(),
  )
}

/**
 * What was answered already is offered, and never stands in the way of a letter. Nobody who should call somebody now
 * is given something to read instead.
 */
async function findSuggestions({ cards, facts, submission }: CheckView): Promise<SuggestedAnswer[]> {
  if (cards.some(({ level }) => level !== 'urgent')) return []
  try {
    return await suggestAnswers(submission.letter, facts.clinic?.language ?? 'en')
  } catch (err) {
    log.error({ err }, 'No answers could be looked for beside a letter.')
    return []
  }
}

async function nothingHere(): Promise<Response> {
  const clinic = await getClinic()
  const page = notFoundPage(clinic.language)
  return respondWithPage({ page, clinic, siteUrl: env.SITE_URL, status: 404 })
}

const isStep = (segment: string): segment is Step => ['check', 'change', 'send'].includes(segment)
