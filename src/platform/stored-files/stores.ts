import { join } from 'node:path'

import { readBucket } from './bucket'
import { folderStore } from './folder'
import { objectStore } from './object-storage'
import type { FileStore } from './store'
import { env } from '@/platform/env'

/** What a clinic uploads. A backup takes all of it along. */
export const storedKinds = ['media'] as const

/** Where files of one kind lie: in object storage where that is set up, else in the data folder. */
export function storeOf(kind: string): FileStore {
  const { DATA_DIR, MEDIA_S3_KEY_ID: keyId, MEDIA_S3_REGION, MEDIA_S3_SECRET: secret, MEDIA_S3_URL } = env
  const bucket = readBucket(MEDIA_S3_URL ?? '')
  if (!bucket || !keyId || !secret) return folderStore(join(DATA_DIR, kind))
  return objectStore({ ...bucket, kind, region: MEDIA_S3_REGION ?? 'us-east-1', keyId, secret })
}
