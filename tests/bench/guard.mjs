import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

// TypeScript made into a plain module first, as for tests; packages stay outside.
const root = join(import.meta.dirname, '..', '..')
const outfile = join(root, '.built', 'bench', 'guard.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'measure-guard.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  absWorkingDir: root,
})
const { measureGuard } = await import(pathToFileURL(outfile).href)
await measureGuard()
