import { describe, expect, test } from '@jest/globals'
import { environmentFaults } from './rules/environment'
import { rootFault } from './rules/root'
import { shapeFaults } from './rules/shape'
import { readSource } from './rules/source-file'

const shapeOf = (path: string, text = 'export const a = 1\n') => shapeFaults(readSource(path, text))
const linesOf = (count: number) => 'export {}\n'.repeat(count)

describe('someone who adds a file', () => {
  test('may make it 200 lines long, and no longer', () => {
    expect(shapeOf('src/answers/view.ts', linesOf(200))).toEqual([])
    expect(shapeOf('src/answers/view.ts', linesOf(201))[0]).toMatch(/201 lines.*a file of its own beside it/)
  })

  test('keeps the register to 140 lines', () => {
    expect(shapeOf('payload.config.ts', linesOf(140))).toEqual([])
    expect(shapeOf('payload.config.ts', linesOf(141))[0]).toMatch(/Logic belongs in src\/platform/)
  })

  test('may leave what is generated as long as it is', () => {
    expect(shapeOf('src/payload-types.ts', linesOf(900))).toEqual([])
    expect(shapeOf('src/app/(payload)/admin/importMap.js', linesOf(900))).toEqual([])
  })

  test('is told that a barrel says nothing', () => {
    const barrel = "export { a } from './a'\nexport * from './b'\n"
    expect(shapeOf('src/answers/index.ts', barrel)[0]).toMatch(/Import from those files by name/)
    expect(shapeOf('src/answers/all.ts', barrel)).toHaveLength(1)
    expect(shapeOf('src/answers/index.ts', `${barrel}export const c = 1\n`)).toEqual([])
  })

  test.each(['utils', 'helpers', 'lib', 'common', 'shared', 'misc', 'services'])(
    'is told that "%s" is no name for a folder or a file',
    (name) => {
      expect(shapeOf(`src/answers/${name}/dates.ts`)[0]).toMatch(/Name it for what it does/)
      expect(shapeOf(`src/answers/${name}.ts`)[0]).toMatch(/Name it for what it does/)
      expect(shapeOf(`tests/support/${name}.ts`)[0]).toMatch(/Name it for what it does/)
    },
  )

  test('is told which folders are rooms', () => {
    expect(shapeOf('src/blog/post.ts')[0]).toMatch(/"blog" is no room of this house/)
    expect(shapeOf('src/dates.ts')[0]).toMatch(/no loose files in src/)
    expect(shapeOf('src/instrumentation.ts')).toEqual([])
  })

  test('keeps public addresses to route handlers', () => {
    expect(shapeOf('src/app/(site)/answers/[slug]/route.tsx')).toEqual([])
    expect(shapeOf('src/app/(site)/answers/page.tsx')[0]).toMatch(/every public address is a route handler/)
    expect(shapeOf('src/app/(site)/answers/read-page.ts')[0]).toMatch(/components or in src\/site/)
    expect(shapeOf('src/app/layout.tsx')[0]).toMatch(/Put it in one of them/)
    expect(shapeOf('src/app/(payload)/admin/[[...segments]]/page.tsx')).toEqual([])
  })
})

describe('someone who wants a setting', () => {
  const environmentOf = (path: string, text: string) => environmentFaults(readSource(path, text))

  test.each([
    'const port = process.env.PORT',
    "const port = process['env']['PORT']",
    'const { env } = process',
    "import { env } from 'node:process'",
    'const all = globalThis.process.env',
  ])('is sent to platform/env by: %s', (text) => {
    expect(environmentOf('src/answers/queries.ts', text)[0]).toMatch(/only src\/platform\/env\.ts reads/)
    expect(environmentOf('src/platform/env.ts', text)).toEqual([])
    expect(environmentOf('src/cli/machine/ports.mjs', text)).toEqual([])
  })

  test('may ask for NODE_ENV in a configuration at the root, and for nothing else there', () => {
    expect(environmentOf('next.config.mjs', 'if (process.env.NODE_ENV) run()')).toEqual([])
    expect(environmentOf('next.config.mjs', 'if (process.env.SITE_URL) run()')).toHaveLength(1)
  })

  test('may use process for other things', () => {
    expect(environmentOf('src/cli/import.ts', 'process.exitCode = 1')).toEqual([])
  })
})

describe('someone who adds a name to the root', () => {
  test('is told where it belongs, unless it stands on the list', () => {
    expect(rootFault('notes.txt')).toMatch(/code goes to a room in src, papers to docs/)
    expect(rootFault('scripts')).toMatch(/does not belong at the root/)
    expect(rootFault('payload.config.ts')).toBeNull()
    expect(rootFault('.prettierrc')).toBeNull()
  })
})
