import type { Doubt } from './column-page'
import { firstLine, type Paragraph } from './paragraphs'

/** The numbered steps of a page: one run of paragraphs each, the numbered one first. */
export interface StepRuns {
  /** Index of the first step's paragraph, and of the first one after the steps. */
  from: number
  to: number
  runs: Paragraph[][]
  unsure: Doubt[]
}

/** The list that is the steps: the last one that something leads up to. Null where nothing is numbered. */
export function findSteps(paragraphs: Paragraph[]): StepRuns | null {
  const lists = listsOf(paragraphs)
  const chosen = lists.findLast(([first = 0]) => leadsUp(paragraphs[first - 1])) ?? lists.at(-1)
  if (!chosen) return null
  const from = chosen[0] ?? 0
  const to = endOf(chosen.at(-1) ?? from, paragraphs)
  const runs = chosen.map((start, index) => paragraphs.slice(start, chosen[index + 1] ?? to))
  const others = lists.filter((list) => list !== chosen)
  return {
    from,
    to,
    runs,
    unsure: [...others.map((list) => otherList(list, paragraphs)), ...misnumbered(runs)],
  }
}

/** Indexes of numbered paragraphs, one entry a list; a list begins anew at 1. One number alone is no list. */
function listsOf(paragraphs: Paragraph[]): number[][] {
  const lists: number[][] = []
  paragraphs.forEach(({ marker }, index) => {
    if (!marker) return
    const list = lists.at(-1)
    if (list && marker.number !== 1) list.push(index)
    else lists.push([index])
  })
  return lists.filter((list) => list.length > 1 || paragraphs[list[0] ?? 0]?.marker?.number === 1)
}

function leadsUp(before: Paragraph | undefined): boolean {
  if (!before || before.marker) return false
  return before.text.endsWith(':') || saysStepsFollow(before.text)
}

/** A paragraph that says that something to do comes next. */
export function saysStepsFollow(text: string): boolean {
  if (/\b(?:causes|reasons|references|sources)\b/i.test(text)) return false
  return /\b(?:below|following|these|here (?:are|is)|steps?|things|tips|try|suggest|recommend|advise)\b/i.test(
    text,
  )
}

// What is indented under the last number belongs to it, and so does what follows a number that stands alone.
function endOf(last: number, paragraphs: Paragraph[]): number {
  const marked = paragraphs[last]
  let to = last + 1
  if (marked?.text === '' && paragraphs[to]) to += 1
  while (marked && (paragraphs[to]?.indent ?? 0) > marked.indent + 1) to += 1
  return to
}

function otherList([first = 0]: number[], paragraphs: Paragraph[]): Doubt {
  const line = paragraphs[first] ? firstLine(paragraphs[first]) : 1
  return {
    line,
    about: 'a second numbered list',
    why: 'a page has one list of steps, so this one was kept as paragraphs, numbers included',
    look: `line ${line} and below`,
  }
}

function misnumbered(runs: Paragraph[][]): Doubt[] {
  let expected = 1
  return runs.flatMap(([paragraph]) => {
    if (!paragraph?.marker) return []
    const { number } = paragraph.marker
    const due = expected
    expected = number + 1
    if (number === due) return []
    const line = firstLine(paragraph)
    return [
      {
        line,
        about: 'the numbering of the steps',
        why: `${number} stands where ${due} was due; the order is kept, and the page numbers steps by their place`,
        look: `whether a step is missing before line ${line}`,
      },
    ]
  })
}
