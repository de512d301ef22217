import { takeSearch } from '@/search/commands'
import { search } from '@/search/queries'
import { getClinic } from '@/settings/queries'
import { answeringWithData } from '@/site/answering'
import { respondWithData } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'private, no-cache' }

/** What `/search` finds, as data: `q`, `page` and `topic` are asked for in the same way. */
export function GET(request: Request): Promise<Response> {
  return answeringWithData(request, async () => {
    const taken = await takeSearch(request.headers)
    if (!taken.isWithin) {
      const later = { ...headers, 'retry-after': String(taken.retryAfterSeconds) }
      return problem('There were too many searches from this address. Try again later.', 429, later)
    }
    const { language } = await getClinic()
    const asked = await search(request.url, language)
    switch (asked.kind) {
      case 'open':
        return problem('Say what to look for: /search.json?q=…', 400, headers)
      case 'refused':
        return problem(asked.message, 400, headers)
      case 'found':
        return respondWithData(asked.found, 200, headers)
    }
  })
}

const problem = (message: string, status: number, sent: Record<string, string>): Response =>
  respondWithData({ errors: [{ message }] }, status, sent)
