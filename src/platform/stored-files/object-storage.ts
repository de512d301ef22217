import { createHash } from 'node:crypto'

import { AwsClient } from 'aws4fetch'

import type { Bucket } from './bucket'
import { readListing } from './listing'
import { checkFileName, isFileName, StorageAway, type FileStore } from './store'

export interface ObjectStorageAccess extends Bucket {
  /** Of these files: the folder in the bucket. */
  kind: string
  region: string
  keyId: string
  secret: string
}

/** For the whole of one file, tries included. */
const patienceMs = 5_000
/** Services ask for this where they are busy (500, 503) or asked too often (429). */
const mostRetries = 2

/** Files as objects of an S3-compatible service, addressed by path, so that the bucket needs no name in the DNS. */
export function objectStore(access: ObjectStorageAccess, timeoutMs = patienceMs): FileStore {
  const { bucketUrl, kind, region, keyId, secret } = access
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: mostRetries,
  })
  const prefix = `${access.prefix}${kind}/`

  /** Answers as they come; what cannot be asked is a `StorageAway`. */
  async function ask<Outcome>(
    url: string,
    init: RequestInit,
    read: (answer: Response) => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      // A redirect would lead to another region or host, for which nothing was signed.
      const answer = await client.fetch(url, { ...init, signal, redirect: 'manual', cache: 'no-store' })
      return await read(answer)
    } catch (error) {
      if (error instanceof StorageAway) throw error
      throw new StorageAway('The object storage could not be reached, or did not answer in time.', error)
    }
  }

  const urlOf = (name: string) => {
    checkFileName(name)
    return `${bucketUrl}/${prefix}${name}`
  }

  return {
    write: async (name, bytes) => {
      // The service compares it with what arrived.
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const init = { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-amz-content-sha256': sha256 } }
      await ask(urlOf(name), init, accept)
    },
    read: async (name) =>
      ask(urlOf(name), { method: 'GET' }, async (answer) => {
        if (answer.status === 404 && (await isMissing(answer))) return null
        if (answer.status !== 200) throw await refusal(answer)
        return new Uint8Array(await answer.arrayBuffer())
      }),
    list: async () => {
      const names: string[] = []
      let token: string | null = null
      do {
        const query = new URLSearchParams({ 'list-type': '2', delimiter: '/', prefix })
        if (token !== null) query.set('continuation-token', token)
        const page = await ask(`${bucketUrl}?${query.toString()}`, { method: 'GET' }, async (answer) => {
          if (answer.status !== 200) throw await refusal(answer)
          return readListing(await answer.text())
        })
        names.push(...page.keys.map((key) => key.slice(prefix.length)))
        token = page.next
      } while (token !== null)
      return names.filter(isFileName)
    },
    delete: async (name) =>
      ask(urlOf(name), { method: 'DELETE' }, async (answer) => {
        if (answer.status === 404 && (await isMissing(answer))) return
        await accept(answer)
      }),
  }
}

async function accept(answer: Response): Promise<void> {
  if (!answer.ok) throw await refusal(answer)
  await answer.arrayBuffer()
}

/** No such object; a bucket that is not there is a fault of the settings. */
async function isMissing(answer: Response): Promise<boolean> {
  return (await codeOf(answer.clone())) === 'NoSuchKey'
}

// The service's own words repeat the key id and what was signed: only the code is kept.
async function refusal(answer: Response): Promise<StorageAway> {
  return new StorageAway(`The object storage refused it: ${answer.status} ${await codeOf(answer)}`.trim())
}

async function codeOf(answer: Response): Promise<string> {
  return /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(await answer.text())?.[1] ?? ''
}
