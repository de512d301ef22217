import type { PayloadRequest } from 'payload'

import { suggestAnswers } from '@/search/queries'
import { getClinic } from '@/settings/queries'

export interface SuggestedToStaff {
  id: string
  title: string
  summary: string | null
}

/** The answers its writer was shown, or would be shown now; null for a letter that is not there for whoever asks. */
export async function listSuggestionsFor(
  req: PayloadRequest,
  questionId: string,
): Promise<SuggestedToStaff[] | null> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { id: { equals: questionId } },
    select: { letter: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [question] = docs
  if (!question) return null
  const { language } = await getClinic()
  const suggested = await suggestAnswers(question.letter, language)
  return suggested.map(({ id, summary, title }) => ({ id, title, summary }))
}
