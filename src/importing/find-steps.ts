import { announcesCauses } from './causes-lead'
import type { Doubt } from './column-page'
import { listsOf } from './lists'
import { firstLine, type Paragraph } from './paragraphs'
import { saysStepsFollow } from './steps-words'

/** The steps of a page: one run of paragraphs each, the numbered one first. */
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
  const isNumbered = ([first = 0]: number[]) => paragraphs[first]?.marker?.kind !== 'bullet'
  const isLedTo = ([first = 0]: number[]) => leadsUp(paragraphs[first - 1])
  const hasCauses = ([first = 0]: number[]) => announcesCauses(paragraphs[first - 1]?.text ?? '')
  const counted = lists.filter(isNumbered)
  const chosen =
    counted.findLast(isLedTo) ?? lists.findLast(isLedTo) ?? counted.findLast((list) => !hasCauses(list))
  if (!chosen) return null
  const from = chosen[0] ?? 0
  const to = endOf(chosen.at(-1) ?? from, paragraphs)
  const runs = chosen.map((start, index) => paragraphs.slice(start, chosen[index + 1] ?? to))
  const others = counted.filter((list) => list !== chosen && !hasCauses(list))
  const unsure = [
    ...others.map((list) => otherList(list, paragraphs)),
    ...(isNumbered(chosen) ? misnumbered(runs) : [bulleted(runs)]),
  ]
  return { from, to, runs, unsure }
}

function leadsUp(before: Paragraph | undefined): boolean {
  if (!before || before.marker) return false
  return saysStepsFollow(before.text) || (before.text.endsWith(':') && !announcesCauses(before.text))
}

// What is indented under the last number belongs to it, and so does what follows a number that stands alone.
function endOf(last: number, paragraphs: Paragraph[]): number {
  const marked = paragraphs[last]
  let to = last + 1
  if (marked?.text === '' && paragraphs[to]) to += 1
  while (marked && belongsUnder(marked, paragraphs[to])) to += 1
  return to
}

function belongsUnder({ indent, text, marker }: Paragraph, next: Paragraph | undefined): boolean {
  if (!next) return false
  if (next.indent > indent + 1) return true
  return next.marker?.kind === 'bullet' && marker?.kind !== 'bullet' && text.endsWith(':')
}

function otherList([first = 0]: number[], paragraphs: Paragraph[]): Doubt {
  const line = paragraphs[first] ? firstLine(paragraphs[first]) : 1
  return {
    line,
    about: 'a second numbered list',
    why: 'a page has one list of steps, so this one was kept where it stands: causes lose their numbers, other paragraphs keep them',
    look: `line ${line} and below`,
  }
}

function bulleted([first]: Paragraph[][]): Doubt {
  const line = first?.[0] ? firstLine(first[0]) : 1
  return {
    line,
    about: 'the steps',
    why: 'nothing is numbered, so the list that the page leads up to was taken for the steps; its bullets were left out',
    look: `whether the list from line ${line} on is what to do, in this order`,
  }
}

function misnumbered(runs: Paragraph[][]): Doubt[] {
  let expected = 1
  return runs.flatMap(([paragraph]) => {
    const number = paragraph?.marker?.number
    if (!paragraph || number === null || number === undefined) return []
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
