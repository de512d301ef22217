/** A bucket of an S3-compatible service, with the folder in it that is ours. */
export interface Bucket {
  /** Path-style and without a stroke at its end: `https://s3.example.org/bucket/folder`. */
  bucketUrl: string
  /** What stands before the name of every object of ours: empty, or `folder/`. */
  prefix: string
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html; underscores and capitals are older.
const bucketName = /^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/
const folderName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/** Reads `https://endpoint/bucket`, perhaps with folders behind it; null for anything else. */
export function readBucket(text: string): Bucket | null {
  if (!URL.canParse(text)) return null
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text)
  if (!/^https?:$/.test(protocol) || search || hash || username || password) return null
  const [bucket = '', ...folders] = pathname.replace(/^\/|\/$/g, '').split('/')
  if (!bucketName.test(bucket) || !folders.every((folder) => folderName.test(folder))) return null
  return {
    bucketUrl: `${origin}/${bucket}`,
    prefix: folders.map((folder) => `${folder}/`).join(''),
  }
}
