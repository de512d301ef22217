import { isPictureName } from './picture-name'
import { visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { readStoredFile } from '@/platform/stored-files/stores'

export interface StoredPicture {
  name: string
  contentType: string
}

/** A stored picture that the world may see, or null. The name comes from outside and is believed in nothing. */
export async function findPicture(name: string): Promise<StoredPicture | null> {
  if (!isPictureName(name)) return null
  const payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    select: { filename: true, mimeType: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...visitor,
  })
  const [row] = docs
  return row?.filename && row.mimeType ? { name: row.filename, contentType: row.mimeType } : null
}

/** Throws where the file of a known picture is gone: that is a fault of ours, and not "no such picture". */
export async function readPicture({ name }: StoredPicture): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readStoredFile('media', name)
  if (!bytes) throw new Error('The file of a picture is gone.')
  return bytes
}
