import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathOf } from './target'
import type { SourceFile } from './source-file'
import { readSource } from './source-file'

/** Tests run bundled, away from their sources, but always from the root. */
export const root = process.cwd()

const notOurs = ['node_modules', '.git', '.next', '.built', '.data', 'coverage', 'test-results']
const isCode = (path: string) => /\.(tsx?|mjs|js)$/.test(path)

/** Every file of the project, from the root and with `/`, without what tools make or fetch. */
export function listFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name) && !name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : [relative(root, path).split(sep).join('/')]
    })
}

export const readText = (path: string) => readFileSync(join(root, path), 'utf8')

/** The code of the project, parsed: src, tests and what stands at the root. */
export function readCode(): SourceFile[] {
  return listFiles()
    .filter((path) => isCode(path) && !path.startsWith('migrations/') && !path.startsWith('public/'))
    .map((path) => readSource(path, readText(path)))
}

/**
 * Platform files that touch nothing but values: they load zod, node:crypto (for its hashes), diff, the stemmers, other pure files,
 * and nothing else, and read no environment.
 */
export function findPurePlatform(code: SourceFile[]): Set<string> {
  const candidates = new Map(
    code
      .filter(({ path, environment }) => path.startsWith('src/platform/') && environment.length === 0)
      .map((file) => [file.path.replace(/\.tsx?$/, ''), file]),
  )
  let before = -1
  while (candidates.size !== before) {
    before = candidates.size
    for (const [path, file] of candidates) {
      if (!file.imports.every((one) => one.isType || isPure(one.specifier, file.path)))
        candidates.delete(path)
    }
  }
  return new Set(candidates.keys())

  function isPure(specifier: string, from: string): boolean {
    const path = pathOf(specifier, from)
    return path === null
      ? /^(zod|node:crypto|diff|libphonenumber-js\/min|@orama\/stemmers\/\w+)$/.test(specifier)
      : candidates.has(path)
  }
}
