import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { sourceDocument } from './support/measured-pages.mjs'
import { readPage } from './support/read-page.mjs'
import { inRounds } from './support/rounds.mjs'

/**
 * The site behind nginx, as docs/nginx.conf sets it up, beside the same nginx serving a file of the same bytes with
 * the same headers.
 */
export async function measure(tools) {
  if (!tools.hasNginx()) return [{ what: 'Behind nginx', skipped: tools.noNginx }]
  const { url } = await tools.site.open()
  const folder = join(tools.reports, 'nginx')
  const page = await readPage(url + sourceDocument.address)
  const filePort = await tools.pickFreePort()
  const nginx = await tools.startNginx({
    folder,
    sitePort: Number(new URL(url).port),
    more: fileServer(folder, filePort, page),
  })
  const { rate, ratio } = await inRounds(tools.ask, {
    site: nginx.url + sourceDocument.address,
    file: `http://127.0.0.1:${filePort}/page`,
  })
  await nginx.stop()
  const unit = 'a second'
  return [
    { what: 'Behind nginx', measured: rate('site'), unit },
    { what: 'nginx, a file of the same bytes', measured: rate('file'), unit },
    { what: 'One beside the other', measured: 100 * ratio('site', 'file'), unit: '%', atLeast: 95 },
  ]
}

const ofTheFile = ['content-type', 'content-length', 'etag']

function fileServer(folder, port, { bytes, headers }) {
  mkdirSync(join(folder, 'files'), { recursive: true })
  writeFileSync(join(folder, 'files', 'page'), bytes)
  const lines = Object.entries(headers)
    .filter(([name]) => !ofTheFile.includes(name))
    .map(([name, value]) => `  add_header ${name} ${JSON.stringify(value)};`)
  return `server {
  listen 127.0.0.1:${port};
  root ${join(folder, 'files')};
  default_type ${JSON.stringify(headers['content-type'])};
  gzip off;
${lines.join('\n')}
}`
}
