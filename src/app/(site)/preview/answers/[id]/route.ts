import { reviewPage } from '@/answers/components/review-page'
import { findReview } from '@/answers/review/queries'
import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { isAnswerId } from '@/site/address'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

/** The newest words as readers would see them, for colleagues who may sign them. To everybody else nothing is here. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { id } = await params
    const [clinic, review] = await Promise.all([
      getClinic(),
      isAnswerId(id) ? findReview(request.headers, id) : null,
    ])
    const response = await respondWithPage({
      page: review ? reviewPage(review, clinic) : notFoundPage(clinic.language),
      clinic,
      siteUrl: env.SITE_URL,
      status: review ? 200 : 404,
      headers: { 'cache-control': 'no-store' },
    })
    if (!review) return response
    return new Response(review.finish(await response.text()), response)
  })
}
