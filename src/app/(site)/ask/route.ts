import { findPublished } from '@/answers/queries'
import { isAway } from '@/platform/away'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { askedPage, awayPage } from '@/questions/components/asked-page'
import { lastKnownFacts, openForm } from '@/questions/asking/queries'
import { readAnswerSegment } from '@/site/address'
import { answering } from '@/site/answering'
import { forThisReader, respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

/** The letterbox. `?from=` names the answer whose page led here. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    try {
      const outcome = await openForm(await findAnswer(new URL(request.url)), new Date())
      const page = askedPage(outcome)
      const { clinic } = outcome.type === 'form' ? outcome.view.facts : lastKnownFacts()
      return await respondWithPage({ page, clinic, siteUrl: env.SITE_URL, headers: forThisReader })
    } catch (error) {
      if (!isAway(error)) throw error
      log.error({ err: error }, 'The letterbox could not be shown.')
      const facts = lastKnownFacts()
      const headers = { 'retry-after': '10' }
      const page = awayPage(facts)
      return respondWithPage({ page, clinic: facts.clinic, siteUrl: env.SITE_URL, status: 503, headers })
    }
  })
}

async function findAnswer(url: URL) {
  const slug = readAnswerSegment(url.searchParams.get('from') ?? '')?.slug
  const found = slug === undefined ? null : await findPublished(slug)
  return found?.kind === 'published' ? found.answer : null
}
