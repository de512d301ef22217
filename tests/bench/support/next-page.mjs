import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * `next start` with one page that shows the words of `html` and nothing else, made beforehand by `next build` and
 * served from Next's own cache, compressed by Next as it comes. It stands in the checkout, whose packages it uses.
 */
export async function openNextPage({ launchNode, pickFreePort, say }, html) {
  const folder = join(root, '.built', 'next-page')
  writePage(folder, html)
  say('      Building a Next page of the same words.')
  const { code, output } = await launchNode([next, 'build'], { cwd: folder }).ended
  if (code !== 0) throw new Error(`The Next page could not be built:\n${output}`)
  const port = await pickFreePort()
  const server = launchNode([next, 'start', '--port', String(port)], { cwd: folder })
  await untilServed(`http://127.0.0.1:${port}/`, server.ended)
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

function writePage(folder, html) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'app'), { recursive: true })
  const words = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1]
  if (!words) throw new Error('The page has no body.')
  const files = {
    'package.json': '{ "type": "module", "private": true }',
    'next.config.mjs': `const root = ${JSON.stringify(root)}
export default { turbopack: { root }, outputFileTracingRoot: root }`,
    // Without one of its own it would be given the site's.
    'instrumentation.js': 'export function register() {}',
    'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`,
    'app/page.jsx': `export const dynamic = 'force-static'
const __html = ${JSON.stringify(words)}
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html }} />
}`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

async function untilServed(url, ended) {
  let isOver = false
  void ended.then(() => (isOver = true))
  for (;;) {
    if (isOver) throw new Error('next start ended before it served.')
    const isServed = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isServed) return
    await wait(100)
  }
}
