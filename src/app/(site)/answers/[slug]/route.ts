import type { AnswerView } from '@/answers/answer-view'
import { answerPage } from '@/answers/components/answer-page'
import { withdrawnPage } from '@/answers/components/withdrawn-page'
import { findPublished } from '@/answers/queries'
import { env } from '@/platform/env'
import { findRelated } from '@/search/queries'
import { getClinic } from '@/settings/queries'
import { answerAddress, answerDataAddress, readAnswerSegment } from '@/site/address'
import { answering } from '@/site/answering'
import { respondWithData, respondWithMove, respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string }>
}

/** `/answers/muscle-spasms` as a page, `/answers/muscle-spasms.json` as data: one segment holds both. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const asked = readAnswerSegment((await params).slug)
    return asked?.format === 'data' ? data(asked.slug) : page(asked?.slug ?? null)
  })
}

async function page(slug: string | null): Promise<Response> {
  const siteUrl = env.SITE_URL
  const [clinic, found] = await Promise.all([getClinic(), slug === null ? null : findPublished(slug)])
  switch (found?.kind) {
    case 'published': {
      const answer = await withRelated(found.answer)
      return respondWithPage({ page: answerPage(answer, clinic, siteUrl), clinic, siteUrl })
    }
    case 'moved':
      return respondWithMove(answerAddress(found.slug))
    case 'withdrawn':
      return respondWithPage({ page: withdrawnPage(found.withdrawal, clinic), clinic, siteUrl, status: 410 })
    default:
      return respondWithPage({ page: notFoundPage(clinic.language), clinic, siteUrl, status: 404 })
  }
}

/** What the doctors chose to go with it; where they chose nothing, what is found by its title and short answer. */
async function withRelated(answer: AnswerView): Promise<AnswerView> {
  return answer.related.length > 0 ? answer : { ...answer, related: await findRelated(answer) }
}

async function data(slug: string): Promise<Response> {
  const found = await findPublished(slug)
  switch (found?.kind) {
    case 'published':
      return respondWithData(found.answer)
    case 'moved':
      return respondWithMove(answerDataAddress(found.slug))
    case 'withdrawn':
      return respondWithData({ withdrawal: found.withdrawal }, 410)
    default:
      return respondWithData({ problem: 'Nothing is published at this address.' }, 404)
  }
}
