import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { findPublishedAddress, readPublished, type PublishedAddress } from '@/api/published/queries'
import { admit, answerTrouble } from '@/api/queries'
import { publishedAnswerAddress } from '@/site/address'
import { answeringWithData } from '@/site/answering'
import { respondWithData, respondWithMove } from '@/site/respond'

/** Payload's REST for staff; to anyone else what is published, and what signing in needs (design D9). */
async function answer(request: Request): Promise<Response> {
  try {
    const asked = await findPublishedAddress(request)
    if (asked) return await answerPublished(request, asked)
    const admission = await admit(request)
    if (admission.type === 'answered') return admission.response

    const answered = await handleEndpoints({ config, request: admission.request })
    answered.headers.set('Cache-Control', 'no-store')
    return answered
  } catch (error) {
    return answerTrouble(error)
  }
}

function answerPublished(request: Request, asked: PublishedAddress): Promise<Response> {
  return answeringWithData(request, async () => {
    const found = await readPublished(asked)
    if (found.status === 301) return respondWithMove(publishedAnswerAddress(found.slug))
    return respondWithData(found.data, found.status)
  })
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
