import { answerPage } from '@/answers/components/answer-page'
import { withdrawnPage } from '@/answers/components/withdrawn-page'
import { findPublished } from '@/answers/queries'
import { env } from '@/platform/env'
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
    case 'published':
      return respondWithPage({ page: answerPage(found.answer, clinic, siteUrl), clinic, siteUrl })
    case 'moved':
      return respondWithMove(answerAddress(found.slug))
    case 'withdrawn':
      return respondWithPage({ page: withdrawnPage(found.withdrawal, clinic), clinic, siteUrl, status: 410 })
    default:
      return respondWithPage({ page: notFoundPage(clinic.language), clinic, siteUrl, status: 404 })
  }
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
