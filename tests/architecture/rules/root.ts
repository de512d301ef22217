const listed = [
  'src',
  'migrations',
  'public',
  'tests',
  'docs',
  'payload.config.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
]

/** What tools insist on finding at the root. */
const insistedOn = ['eslint.config.mjs', 'next-env.d.ts', 'node_modules']

/** What tools leave behind and git ignores. */
const leftBehind = ['coverage', 'test-results', 'tsconfig.tsbuildinfo']

/** A sentence for a name at the root that does not stand on the list; null where it does. */
export function rootFault(name: string): string | null {
  if (name.startsWith('.') || [...listed, ...insistedOn, ...leftBehind].includes(name)) return null
  return `${name} does not belong at the root: code goes to a room in src, papers to docs, tests to tests, what a start leaves behind to .data.`
}
