import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { admit } from '@/api/queries'

/** Payload's REST, for staff; to anyone else only what signing in needs (design D9). */
async function answer(request: Request): Promise<Response> {
  const admission = await admit(request)
  if (admission.type === 'answered') return admission.response

  const answered = await handleEndpoints({ config, request: admission.request })
  answered.headers.set('Cache-Control', 'no-store')
  return answered
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
