import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * TypeScript made into plain modules before it runs, all at once and without a loader beside the program.
 * Packages stay outside and are loaded from `node_modules`.
 */
const options = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'silent',
  write: false,
}

/** The one file a program becomes. Each process writes its own, so that two can run side by side. */
export async function bundleProgram(root, source) {
  const { build } = await import('esbuild')
  const outfile = join(root, '.built', 'cli', `${basename(source, '.ts')}.${process.pid}.mjs`)
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
  })
  for (const { path, contents } of outputFiles) write(path, contents)
  return { file: outfile, remove: () => rmSync(outfile, { force: true }) }
}

/**
 * Every test and what it needs, each module once: the tests of one worker share their modules, and so the one
 * Payload among them. Returns the folder they stand in.
 */
export async function bundleTests(root) {
  const { build } = await import('esbuild')
  const outdir = join(root, '.built', 'tests')
  rmSync(outdir, { recursive: true, force: true })
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: listTests(root),
    outbase: 'tests',
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    // Outside Jest's own VM the package only throws; the runner puts the same things on globalThis.
    alias: { '@jest/globals': './tests/support/jest-globals.mjs' },
  })
  for (const { path, contents } of outputFiles) write(path, contents)
  return outdir
}

function listTests(root) {
  return ['unit', 'architecture', 'integration'].flatMap((kind) =>
    readdirSync(join(root, 'tests', kind), { recursive: true })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join('tests', kind, file)),
  )
}

function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`)
  writeFileSync(draft, contents)
  renameSync(draft, path)
}
