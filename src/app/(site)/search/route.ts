import { env } from '@/platform/env'
import { searchPage } from '@/search/components/search-page'
import { rememberSearch, takeSearch } from '@/search/commands'
import { search } from '@/search/queries'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

// What somebody looks for is kept by nobody on the way.
const headers = { 'cache-control': 'private, no-cache' }

export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const siteUrl = env.SITE_URL
    const clinic = await getClinic()
    const { language } = clinic
    const { searchParams } = new URL(request.url)
    const query = searchParams.get('q')?.trim() ?? ''

    const isOpen = query === '' && !searchParams.get('topic')
    const taken = isOpen ? { isWithin: true as const } : await takeSearch(request.headers)
    if (!taken.isWithin) {
      const problem =
        'There were very many searches from where you are. Please wait some seconds and try again.'
      const page = searchPage({ language, query, found: null, problem })
      const later = { ...headers, 'retry-after': String(taken.retryAfterSeconds) }
      return respondWithPage({ page, clinic, siteUrl, status: 429, headers: later })
    }
    const asked = await search(request.url, language)
    switch (asked.kind) {
      case 'open': {
        const page = searchPage({ language, query: '', found: null, topics: asked.topics })
        return respondWithPage({ page, clinic, siteUrl })
      }
      case 'refused': {
        const page = searchPage({ language, query: asked.query, found: null, problem: asked.message })
        return respondWithPage({ page, clinic, siteUrl, status: 400, headers })
      }
      case 'found': {
        const { found, topics } = asked
        if (found.page === 1 && found.topic === null)
          await rememberSearch({ query, language, isFruitless: found.total === 0 })
        const page = searchPage({ language, query, found, topics })
        return respondWithPage({ page, clinic, siteUrl, headers })
      }
    }
  })
}
