import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sourceDocument } from './support/measured-pages.mjs'
import { signedIn } from './support/staff-session.mjs'

const rounds = 20

/**
 * Whether the next request shows what was published, corrected or withdrawn: each deed by the requests of the
 * panel, and after it one look at the page, and at the list, which a reader had looked at before.
 */
export async function measure(tools) {
  const site = await tools.site.open()
  const { headers: writer } = await signedIn(tools, site, 'editor@example.org', ['--role', 'editor'])
  const byline = ['--role', 'doctor', '--doctor', 'Una Holm, MD']
  const { headers: reviewer } = await signedIn(tools, site, 'holm@example.org', byline)
  const file = join(tools.reports, 'freshness.json')
  const order = { url: site.url, source: sourceDocument.address, rounds, writer, reviewer, file }
  await tools.runProgram('edit-and-read', order, site.env)
  const { looks, late } = JSON.parse(readFileSync(file, 'utf8'))
  for (const each of late) tools.say(`      Late: ${each}`)
  return [
    { what: 'Looks right after a deed', measured: looks },
    { what: 'That showed what was before', measured: late.length, atMost: 0 },
  ]
}
