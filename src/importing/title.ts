import type { PageParts } from './page-parts'
import { firstLine, wholeText } from './paragraphs'
import { refusal, type Refusal } from './refusal'
import { fail, succeed, type Result } from '@/platform/result'

// As many characters as the record keeps.
const longestTitle = 160
const write = 'Write the title on the first line, a blank line below it, and import the file again.'

/** The title: the first paragraph, unless the page begins with its letter or with something longer. */
export function readTitle({ title, letter }: PageParts): Result<string, Refusal> {
  if (!title) {
    const line = letter?.lines.from ?? 1
    return fail(refusal('noTitle', line, `the page begins with its letter, so it has no title. ${write}`))
  }
  const text = wholeText(title)
  if (text.length <= longestTitle) return succeed(text)
  const why = `the first paragraph has ${text.length} characters, and a title has at most ${longestTitle}`
  return fail(refusal('noTitle', firstLine(title), `${why}. ${write}`))
}
