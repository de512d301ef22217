import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { newPictureName } from './picture-name'
import { reencodePicture } from './reencode-picture'
import { pictureProblemWords } from './upload-words'
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

function refusal(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({ collection: 'media', errors: [{ path: 'file', message }], req })
}
