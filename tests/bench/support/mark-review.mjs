import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

const { words } = JSON.parse(process.argv[2])
const root = join(import.meta.dirname, '..', '..', '..')
const outfile = join(root, '.built', 'bench', 'marked-rich-text.mjs')
mkdirSync(join(root, '.built', 'bench'), { recursive: true })
await build({
  entryPoints: [join(root, 'src', 'answers', 'review', 'marked-rich-text.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  absWorkingDir: root,
})
const { markRichText } = await import(pathToFileURL(outfile).href)

let state = 1
const chance = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
const letters = 'etaoinshrdlucmfwypvbgkjqxz'
const vocabulary = Array.from({ length: 3_000 }, (_, at) =>
  Array.from({ length: 3 + (at % 9) }, () => letters[Math.floor(chance() * chance() * 26)]).join(''),
)
// Few words stand for most of a text, as in any language.
const word = () => vocabulary[Math.floor(chance() * chance() * vocabulary.length)]
const write = (length) => Array.from({ length }, word)
const edit = (paragraph, share) => paragraph.map((each) => (chance() < share ? word() : each))
const toBlocks = (paragraphs) =>
  paragraphs.map((each) => ({ type: 'paragraph', children: [{ type: 'text', text: each.join(' ') }] }))

let slowest = { longest: 0, what: '' }
for (const paragraphs of [1, 27, 200, 1_000, 4_500]) {
  const before = Array.from({ length: paragraphs }, () => write(Math.round(words / paragraphs)))
  for (const share of [0.01, 0.1, 0.4, 1]) {
    const after = before.map((each) => edit(each, share))
    const began = process.cpuUsage()
    markRichText(toBlocks(before), toBlocks(after), { language: 'en' })
    const { user } = process.cpuUsage(began)
    const what = `${paragraphs} paragraphs, ${share * 100}% of the words changed`
    if (user / 1_000 > slowest.longest) slowest = { longest: user / 1_000, what }
  }
}
console.log(JSON.stringify(slowest))
