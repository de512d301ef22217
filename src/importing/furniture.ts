import type { Doubt, FoundFurniture } from './column-page'
import { isSalutationLine } from './letter-words'
import { longestHeadLine } from './line-breaks'
import { endsSentence, type Line } from './page-lines'
import { isColumnName, readSiteLabel, type SiteLabel } from './site-labels'
import { readMarker } from './step-marker'

export interface PageWithoutFurniture {
  /** Every line of the page; those of the furniture are blank now. */
  lines: Line[]
  leftOut: FoundFurniture[]
  /** The ways to reach the clinic that the page offers; all of them where it names none. */
  offered: { contact: boolean; call: boolean; text: boolean }
  unsure: Doubt[]
}

interface Labelled {
  line: Line
  /** Its index among the lines. */
  at: number
  label: SiteLabel
}

/** Sets aside the labels of the site around the page: lines that hold such labels and nothing else. */
export function setAsideFurniture(lines: Line[]): PageWithoutFurniture {
  const title = lines.find(({ text }) => text !== '' && !readSiteLabel(text))
  const runs = labelRuns(lines).filter((run) => run.some(({ label }) => label.isPlain))
  const head = headOf(lines, title)
  const isAlone = (run: Labelled[]) => standsAlone(run, lines, head)
  const alone = runs.filter(isAlone).flat()
  const kept = titleAmong(alone, lines)
  const aside = alone.filter(({ line }) => line !== kept)
  const repeated = repeatedTitle(lines, kept ?? title)
  const blank = new Set([...aside.map(({ line }) => line), ...repeated])
  return {
    lines: lines.map((line) => (blank.has(line) ? { ...line, text: '' } : line)),
    leftOut: lines.filter((line) => blank.has(line)).map(({ number, text }) => ({ line: number, text })),
    offered: waysOffered(aside.map(({ label }) => label)),
    unsure: runs.filter((run) => !isAlone(run)).flatMap((run) => run.map(insideParagraph)),
  }
}

/** Labels on lines that follow each other directly. */
function labelRuns(lines: Line[]): Labelled[][] {
  const runs: Labelled[][] = []
  let isOpen = false
  for (const [at, line] of lines.entries()) {
    const label = line.text === '' ? null : readSiteLabel(line.text)
    if (label && isOpen) runs.at(-1)?.push({ line, at, label })
    else if (label) runs.push([{ line, at, label }])
    isOpen = label !== null
  }
  return runs
}

/** The title and what stands directly below it, such as a byline. */
function headOf(lines: Line[], title: Line | undefined): Set<Line> {
  const from = title ? lines.indexOf(title) : 0
  const size = lines.slice(from).findIndex(({ text }) => text === '' || text.length >= longestHeadLine)
  return new Set(lines.slice(from, size < 0 ? from : from + size))
}

// A hard-wrapped sentence can break so that one of its lines reads like a label.
function standsAlone(run: Labelled[], lines: Line[], head: Set<Line>): boolean {
  const first = run[0]?.at ?? 0
  const precedes = lines[first - 1]
  const follows = lines[first + run.length]?.text ?? ''
  const begins = !precedes || precedes.text === '' || head.has(precedes) || endsSentence(precedes.text)
  return begins && (readMarker(follows) !== null || !/^[\p{Ll}\p{N}]/u.test(follows))
}

// Where a page has no other title, the name of the column is its title.
function titleAmong(alone: Labelled[], lines: Line[]): Line | null {
  const name = alone.find(({ line }) => isColumnName(line.text))?.line
  if (!name) return null
  const aside = new Set(alone.map(({ line }) => line))
  const next = lines.find((line) => line.text !== '' && !aside.has(line))
  return next && !isSalutationLine(next.text) && next.text.length <= longestTitle ? null : name
}

const longestTitle = 160

/** The title once more, between itself and the letter. */
function repeatedTitle(lines: Line[], title: Line | undefined): Line[] {
  if (!title) return []
  const letter = lines.findIndex(({ text }) => isSalutationLine(text))
  const name = title.text.toLowerCase()
  return lines
    .slice(lines.indexOf(title) + 1, Math.max(letter, 0))
    .filter(({ text }) => text.toLowerCase() === name)
}

function waysOffered(labels: SiteLabel[]): PageWithoutFurniture['offered'] {
  const contact = labels.some((label) => label.contact)
  const call = labels.some((label) => label.call)
  const text = labels.some((label) => label.text)
  const isSilent = !contact && !call && !text
  return { contact: contact || isSilent, call: call || isSilent, text: text || isSilent }
}

function insideParagraph({ line: { number, text } }: Labelled): Doubt {
  return {
    line: number,
    about: `“${text}”`,
    why: 'it reads like a label of the site, but stands inside a paragraph, so it was kept',
    look: `the paragraph around line ${number}; take the label out if it is one`,
  }
}
