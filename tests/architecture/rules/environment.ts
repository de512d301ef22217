import type { SourceFile } from './source-file'

/** A sentence for every place that reads the environment where it may not. */
export function environmentFaults({ path, environment }: Pick<SourceFile, 'path' | 'environment'>): string[] {
  if (mayReadAll(path)) return []
  return (
    environment
      .filter(({ name }) => !(name === 'NODE_ENV' && isRootConfiguration(path)))
      // Not a setting: Next writes it into each of its bundles while it builds.
      .filter(({ name }) => !(name === 'NEXT_RUNTIME' && path === 'src/instrumentation.ts'))
      .map(
        ({ line, name }) =>
          `${path}:${String(line)} reads process.env${name === '*' ? '' : `.${name}`}: only src/platform/env.ts reads the environment, once. Give it a field there, and import env.`,
      )
  )
}

/** Plain scripts set the environment up before anything is installed. Tests are started with theirs. */
function mayReadAll(path: string): boolean {
  return path === 'src/platform/env.ts' || /^src\/cli\/.*\.mjs$/.test(path) || path.startsWith('tests/')
}

function isRootConfiguration(path: string): boolean {
  return /^[^/]+\.config\.(ts|mjs)$/.test(path)
}
