import type { CollectionAfterChangeHook } from 'payload'

import { permitIn } from '@/answers/publication-permit'
import type { Answer } from '@/payload-types'
import { noteAnswered } from '@/questions/answered/commands'

/** Whatever makes an answer public also ends the letters it was written to, and tells their writers. */
export const tellWriters: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  if (permitIn(req.context, doc.id)?.becomes === 'published') await noteAnswered(req, doc.id)
}
