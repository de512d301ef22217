import { brotliCompressSync, gzipSync } from 'node:zlib'

import { download } from './support/download.mjs'
import { sourceDocument } from './support/measured-pages.mjs'
import { readInBrowser } from './support/read-in-browser.mjs'

/**
 * What a reader's device loads for one answer: all of the page, its style, its script and its data included.
 * Compressed with zlib's usual gzip and its best brotli, as a page that is compressed once can be.
 */
export async function measure({ site, openChromium }) {
  const { url } = await site.open()
  const source = await sizeOf(url + sourceDocument.address)
  const longest = await findLongest(url)
  const browser = await openChromium()
  const reading = await readInBrowser(browser, url + sourceDocument.address)
  await browser.close()
  const { name, mostBytes } = sourceDocument
  return [
    ...rowsOf(name, source, mostBytes),
    { what: `${name}, requests`, measured: reading.requests, atMost: 1 },
    { what: `${name}, script needed to read`, measured: reading.neededScript, unit: 'bytes', atMost: 0 },
    { what: `${name}, optional script`, measured: reading.script, unit: 'bytes', atMost: 2_000 },
    ...rowsOf(`Longest example`, longest, 12_000),
  ]
}

const rowsOf = (name, { plain, head, gzip, brotli }, atMost) => [
  { what: `${name}, as it is`, measured: plain, unit: 'bytes' },
  { what: `${name}, gzip`, measured: gzip, unit: 'bytes', atMost },
  { what: `${name}, brotli`, measured: brotli, unit: 'bytes', atMost },
  { what: `${name}, headers, on top`, measured: head, unit: 'bytes' },
]

async function sizeOf(url) {
  const { status, head, body } = await download(url)
  if (status !== 200) throw new Error(`${url} answered ${status}.`)
  return {
    address: new URL(url).pathname,
    head,
    plain: body.length,
    gzip: gzipSync(body).length,
    brotli: brotliCompressSync(body).length,
  }
}

async function findLongest(url) {
  const list = (await download(`${url}/answers`)).body.toString()
  const addresses = new Set(
    [...list.matchAll(/href="(\/answers\/[a-z0-9-]+)"/g)].map(([, address]) => address),
  )
  const sizes = await Promise.all([...addresses].map((address) => sizeOf(url + address)))
  return sizes.reduce((longest, size) => (size.gzip > longest.gzip ? size : longest))
}
