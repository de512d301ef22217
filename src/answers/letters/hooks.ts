import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'

import { permitIn } from '@/answers/publication-permit'
import type { Answer } from '@/payload-types'
import { noteAnswered } from '@/questions/answered/commands'
import { noteCopy } from '@/questions/consent/commands'

/** Whatever makes an answer public also ends the letters it was written to, and tells their writers. */
export const tellWriters: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  if (permitIn(req.context, doc.id)?.becomes === 'published') await noteAnswered(req, doc.id)
}

/** Of which answer a duplicate is made: Payload tells the later hooks nothing of it. Registered, as the permit is. */
const copied = Symbol.for('ask-the-doctors.copied-answer')

export const rememberOriginal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { duplicateFromID: of } = args as { duplicateFromID?: string }
  if (operation === 'create') Reflect.set(req.context, copied, of)
  return args
}

/** A duplicate carries the letter of its original, and is bound by the same consent. */
export const noteDuplicate: CollectionAfterChangeHook<Answer> = async ({ doc, operation, req }) => {
  const of: unknown = operation === 'create' ? Reflect.get(req.context, copied) : undefined
  if (typeof of === 'string') await noteCopy(req, { copy: doc.id, of })
}
