import { getLetterboxData } from '@/questions/asking/json/queries'
import { takeJsonLetter } from '@/questions/asking/json/commands'
import { receiptAddress } from '@/site/address'
import { answeringWithData } from '@/site/answering'
import { respondInPrivate, respondWithProblem } from '@/site/problem'
import { respondWithData } from '@/site/respond'

export { refuse as DELETE, refuse as PATCH, refuse as PUT }

export const dynamic = 'force-dynamic'

/** Takes a letter in as JSON (docs/api.md). Cookies mean nothing here, and no other site's script may ask. */
export async function POST(request: Request): Promise<Response> {
  const taken = await takeJsonLetter(request, new Date())
  if (!taken.ok) return respondWithProblem(taken.problem)
  const { cards, isNew, receiptToken, reference, wasCleaned } = taken.value
  const data = {
    reference,
    receipt: receiptToken === null ? null : receiptAddress(receiptToken),
    ...(cards.length > 0 ? { urgent: cards } : {}),
    ...(wasCleaned ? { wasCleaned } : {}),
  }
  return respondInPrivate(data, 201, isNew ? {} : { 'idempotent-replayed': 'true' })
}

/** What a client's form has to show: what is agreed to, whom to call first, and what may be chosen. */
export function GET(request: Request): Promise<Response> {
  return answeringWithData(request, async () => respondWithData(await getLetterboxData(new Date())))
}

function refuse(): Response {
  return respondWithProblem(noSuchMethod, { allow: 'GET, HEAD, POST' })
}

const noSuchMethod = {
  type: 'urn:ask-the-doctors:method',
  title: 'This method is not for letters',
  status: 405,
  detail: 'Please read what is asked with GET, and send a letter with POST.',
}
