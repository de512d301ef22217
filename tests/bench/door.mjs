import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { sourceDocument } from './support/measured-pages.mjs'
import { readPage } from './support/read-page.mjs'
import { inRounds } from './support/rounds.mjs'
import { openNextPage } from './support/next-page.mjs'

/**
 * Cached pages a second through the door: beside a bare Node server that answers the same bytes, and beside
 * `next start` with a page of the same words, made beforehand, that it has in its own cache.
 */
export async function measure(tools) {
  const { url } = await tools.site.open()
  const page = url.replace('localhost', '127.0.0.1') + sourceDocument.address
  const bare = await openBare(tools, await readPage(page))
  const next = await openNextPage(tools, await (await fetch(page)).text())
  const { rate, ratio } = await inRounds(tools.ask, { door: page, bare: bare.url, next: next.url })
  await Promise.all([bare.stop(), next.stop()])
  const unit = 'a second'
  return [
    { what: 'The door', measured: rate('door'), unit },
    { what: 'A bare Node server, the same bytes', measured: rate('bare'), unit },
    { what: 'next start, the same words', measured: rate('next'), unit },
    {
      what: 'The door beside the bare server',
      measured: 100 * ratio('door', 'bare'),
      unit: '%',
      atLeast: 70,
    },
    { what: 'The door beside next start', measured: ratio('door', 'next'), unit: 'times', atLeast: 15 },
  ]
}

async function openBare({ pickFreePort, reports, start }, { bytes, headers }) {
  const port = await pickFreePort()
  const file = join(reports, 'page.bytes')
  writeFileSync(file, bytes)
  return { ...(await start('bare-server', { port, headers, file })), url: `http://127.0.0.1:${port}/page` }
}
