import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { newPictureName } from './picture-name'
import { reencodePicture } from './reencode-picture'
import { pictureProblemWords } from './upload-words'
import type { Media } from '@/payload-types'
import { sendJob } from '@/platform/jobs/send-job'
import { log } from '@/platform/log'
import { inTransaction } from '@/platform/payload'
import { refused } from '@/platform/refused'
import { StorageAway } from '@/platform/stored-files/store'
import { storeOf } from '@/platform/stored-files/stores'
import { unlessCommitted } from '@/platform/transactions'
import { writersOnly } from '@/staff/access'

/** Puts our own re-encoded copy, under a random name, in the place of what was sent. */
export const reencodeUpload: CollectionBeforeOperationHook = async ({ operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  // This hook runs before the access check: nobody's bytes are decoded who may not upload.
  if (!overrideAccess && !writersOnly({ req })) return
  if (operation === 'update') {
    if (req.file) throw refusal(req, replacing)
    return
  }
  // Without a file Payload would fetch one from the address in `data.url`; `pasteURL` only hides the button.
  if (!req.file) throw refusal(req, missing)

  const { sharp } = req.payload.config
  if (!sharp) throw new Error('payload.config.ts hands no `sharp` on, and no picture is stored without it.')
  const encoded = await reencodePicture(sharp, req.file.data)
  if (!encoded.ok) throw refusal(req, pictureProblemWords(encoded.problem))

  const { data } = encoded.value
  const name = newPictureName(crypto.randomUUID())
  req.file = { name, data, size: data.length, mimetype: 'image/webp' }
}

/** Stores the file while its row is not committed yet: no picture is shown, or said to be saved, without its file. */
export const storeFile: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { filename: name } = doc
  if (!name || !req.file) throw new Error('A picture is being saved without its file.')
  await unlessCommitted(req, () => forgetFile(req, name))
  try {
    await storeOf('media').write(name, req.file.data)
  } catch (err) {
    if (!(err instanceof StorageAway)) throw err
    log.error({ err }, 'A picture could not be stored.')
    throw refused(notStored, 503)
  }
}

/** The file goes after its row, whenever its place can be reached again. */
export const deleteFile: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  if (doc.filename) await sendJob(req, 'delete-picture', { name: doc.filename })
}

/** The size and kind of a file are what we measured, and no edit of it is taken: a request cannot say otherwise. */
export const ignoreSubmittedFileFacts: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.query) delete req.query.uploadEdits
  if (!('data' in args) || !args.data) return
  const submitted = Object.entries(args.data).filter(([name]) => !measured.includes(name))
  return { ...args, data: Object.fromEntries(submitted) }
}

const measured = ['filesize', 'height', 'mimeType', 'thumbnailURL', 'width']

const missing = 'Choose a picture from this computer: JPEG, PNG or WebP, up to 2 MB.'

const replacing =
  'A stored picture is not replaced, since pages keep copies of it. Add the new picture and choose that one instead.'

const notStored =
  'Pictures cannot be stored just now, so nothing was saved. Try again later, and tell whoever runs this site.'

/** By then a commit whose answer was lost has come to an end, one way or the other. */
const uncertainMs = 60_000

async function forgetFile({ payload }: PayloadRequest, name: string): Promise<void> {
  const startAfter = new Date(Date.now() + uncertainMs)
  await inTransaction(payload, (req) => sendJob(req, 'delete-picture', { name }, { startAfter }))
}

function refusal(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({ collection: 'media', errors: [{ path: 'file', message }], req })
}
