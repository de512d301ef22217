import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/** How long a letter of the longest kind is looked through for red flags, and what a hostile one costs. */
export async function measure() {
  const root = join(import.meta.dirname, '..', '..')
  const outfile = join(root, '.built', 'bench', 'red-flags.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'measure-red-flags.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    absWorkingDir: root,
  })
  const { measureRedFlags } = await import(pathToFileURL(outfile).href)
  const { p95, hostile, growth } = measureRedFlags()
  return [
    { what: 'Red flags of 5,000 characters, p95', measured: p95, unit: 'ms', below: 20 },
    { what: 'The slowest hostile letter of 5,000', measured: hostile, unit: 'ms', below: 40 },
    { what: 'Four times as long, times as slow', measured: growth, unit: 'times', atMost: 8 },
  ]
}
