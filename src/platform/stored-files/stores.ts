import { join } from 'node:path'

import { readBucket, type Bucket } from './bucket'
import { folderStore } from './folder'
import { objectStore } from './object-storage'
import { rememberFiles } from './remembered-files'
import type { FileStore } from './store'
import { env } from '@/platform/env'

/** What a clinic uploads. A backup takes all of it along. */
export const storedKinds = ['media'] as const

const readRemembered = rememberFiles()

/** Where files of one kind lie: in object storage where that is set up, else in the data folder. */
export function storeOf(kind: string): FileStore {
  const place = bucketInUse()
  return place ? objectStore({ ...place, kind }) : folderStore(join(env.DATA_DIR, kind))
}

/** For readers: what comes from afar is kept in memory. Null where there is no such file. */
export async function readStoredFile(kind: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const store = storeOf(kind)
  const place = bucketInUse()
  if (!place) return store.read(name)
  return readRemembered(store, `${place.bucketUrl}/${place.prefix}${kind}/${name}`, name)
}

interface BucketInUse extends Bucket {
  region: string
  keyId: string
  secret: string
}

function bucketInUse(): BucketInUse | null {
  const { MEDIA_S3_KEY_ID: keyId, MEDIA_S3_REGION, MEDIA_S3_SECRET: secret, MEDIA_S3_URL } = env
  const bucket = readBucket(MEDIA_S3_URL ?? '')
  return bucket && keyId && secret
    ? { ...bucket, region: MEDIA_S3_REGION ?? 'us-east-1', keyId, secret }
    : null
}
