import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import aws4 from 'aws4'
import S3rver from 's3rver'

import { env } from '@/platform/env'

/** The key id is the only one that the server knows. */
const keys = { keyId: 'S3RVER', secret: 'the secret of the clinic’s bucket'.replaceAll(' ', '-') }
const region = 'eu-central-1'
const bucket = 'clinic-pictures'

/** What becomes of the next requests: `null` serves them. `halfway` stores or reads, and breaks off the answer. */
type Trouble = null | 'silent' | 'halfway' | 'busy once' | 'busy' | 'elsewhere'

/**
 * A real S3-compatible server on this machine, with a bucket. It does not compute signatures of the fourth
 * version itself, so those are compared in front of it with what another library signs.
 */
export async function openObjectStorage() {
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'))
  const s3 = new S3rver({ directory, silent: true, configureBuckets: [{ name: bucket, configs: [] }] })
  await s3.configureBuckets()
  const serve = s3.callback()
  /** `pageSize` is how many names one answer lists; what the server itself does beyond 1,000 fails on OpenSSL 3. */
  const state: { trouble: Trouble; pageSize: number } = { trouble: null, pageSize: 1_000 }
  const requests: string[] = []

  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const { trouble } = state
    if (trouble === 'silent') return
    if (trouble === 'busy' || trouble === 'busy once') {
      if (trouble === 'busy once') state.trouble = null
      return refuse(response, 503, 'SlowDown')
    }
    if (trouble === 'elsewhere') {
      response.writeHead(307, { location: 'http://127.0.0.1:1/' })
      return response.end('<Error><Code>TemporaryRedirect</Code></Error>')
    }
    const fault = signingFault(request)
    if (fault) return refuse(response, 403, fault)
    if (trouble === 'halfway') breakOff(response)
    if (state.pageSize < 1_000) listInPages(request, response, state.pageSize)
    serve(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const origin = `http://127.0.0.1:${port}`
  return { ...keys, origin, bucketUrl: `${origin}/${bucket}`, prefix: '', region, requests, state, close }
}

export type TestObjectStorage = Awaited<ReturnType<typeof openObjectStorage>>

/** Lets the site keep its pictures there, or in its data folder. */
export function keepPicturesIn(storage: Partial<TestObjectStorage> | null): void {
  env.MEDIA_S3_URL = storage?.bucketUrl
  env.MEDIA_S3_KEY_ID = storage?.keyId
  env.MEDIA_S3_SECRET = storage?.secret
  env.MEDIA_S3_REGION = storage?.region
}

function signingFault({ headers, method, url }: IncomingMessage): string | null {
  const given = headers.authorization ?? ''
  const names = (/SignedHeaders=([^,]+)/.exec(given)?.[1] ?? '').split(';')
  if (!names.includes('host') || !names.includes('x-amz-content-sha256')) return 'AccessDenied'
  if (!given.includes(`Credential=${keys.keyId}/`)) return 'InvalidAccessKeyId'
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
  const whole = { service: 's3', region, host: headers.host, method, path: url, headers: signed }
  const credentials = { accessKeyId: keys.keyId, secretAccessKey: keys.secret }
  const expected = String(aws4.sign(whole, credentials).headers?.Authorization)
  return signatureIn(expected) === signatureIn(given) ? null : 'SignatureDoesNotMatch'
}

const signatureIn = (authorization: string) => /Signature=([0-9a-f]{64})$/.exec(authorization)?.[1]

/** Takes the token off a request for a list, and leaves of the answer the page that it stood for. */
function listInPages(request: IncomingMessage, response: ServerResponse, size: number): void {
  const url = new URL(request.url ?? '', 'http://localhost')
  const begin = Number(url.searchParams.get('continuation-token')?.slice('from & '.length) ?? 0)
  url.searchParams.delete('continuation-token')
  request.url = url.pathname + url.search
  const end = response.end.bind(response)
  response.end = ((body: Buffer | string) => {
    const all = body.toString().match(/<Contents>.*?<\/Contents>/gs) ?? []
    const more = begin + size < all.length
    const token = `<NextContinuationToken>from &amp; ${begin + size}</NextContinuationToken>`
    const page = `${all.slice(begin, begin + size).join('')}<IsTruncated>${more}</IsTruncated>${more ? token : ''}`
    const xml = `<ListBucketResult>${page}</ListBucketResult>`
    response.setHeader('content-length', Buffer.byteLength(xml))
    return end(xml)
  }) as typeof end
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  // As the services do, it repeats what nobody should read in a log.
  response.end(`<Error><Code>${code}</Code><AWSAccessKeyId>${keys.keyId}</AWSAccessKeyId></Error>`)
}

/** What was asked for is done, but the connection is gone before the whole answer has come. */
function breakOff(response: ServerResponse): void {
  response.write = () => {
    response.destroy()
    return false
  }
  response.end = () => response.destroy()
}
