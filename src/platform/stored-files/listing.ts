/** One page of what is in a bucket; `next` asks for the one after it, and is null on the last. */
export interface Listing {
  keys: string[]
  next: string | null
}

/**
 * Reads the answer to S3's ListObjectsV2. The document is flat and known, so two kinds of element are all that is
 * looked for. Throws where it says that there is more, and not how to ask for it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function readListing(xml: string): Listing {
  if (!/<ListBucketResult[\s>]/.test(xml))
    throw new Error('The object storage listed nothing that can be read.')
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => unescapeXml(key))
  if (!/<IsTruncated>\s*true\s*<\/IsTruncated>/.test(xml)) return { keys, next: null }
  const next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml)?.[1]
  if (next === undefined) throw new Error('The object storage did not say where its list goes on.')
  return { keys, next: unescapeXml(next) }
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (_, hex, decimal, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? ''
      return String.fromCodePoint(Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16))
    },
  )
}
