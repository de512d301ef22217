import { env } from '@/platform/env'
import { answeredPage } from '@/questions/components/answered-page'
import { countAnswered } from '@/search/already-answered/commands'
import { takeSearch } from '@/search/commands'
import { getClinic } from '@/settings/queries'
import { askAddress, readAnswerSegment } from '@/site/address'
import { answering } from '@/site/answering'
import { forThisReader, respondWithPage, respondWithSeeOther } from '@/site/respond'

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT } from '@/site/answering'

export const dynamic = 'force-dynamic'

/** Somebody found their answer before they sent a letter: a count, and a page to go on from. */
export function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    const clinic = await getClinic()
    const slug = await readSlug(request)
    const taken = slug === null ? null : await takeSearch(request.headers)
    const counted = slug !== null && taken?.isWithin === true ? await countAnswered(slug) : null
    const page = answeredPage(counted, clinic)
    return respondWithPage({ page, clinic, siteUrl: env.SITE_URL, headers: forThisReader })
  })
}

export function GET(): Response {
  return respondWithSeeOther(askAddress())
}

async function readSlug(request: Request): Promise<string | null> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')
  const typed = isForm ? new URLSearchParams(await request.text()).get('answer') : null
  return typed === null ? null : (readAnswerSegment(typed)?.slug ?? null)
}
