import { endsSentence, type Line } from './page-lines'
import { readBullet, readLooseMarker, readMarker, type Marker } from './step-marker'

/** The marker of every line that begins an item of a list. A lone dash or a lone “A.” is none. */
export function findMarkers(lines: Line[]): Map<Line, Marker> {
  const items = lines.map((line, index) => ({ line, begins: mayBegin(line, lines[index - 1]) }))
  return new Map([...bulleted(items), ...counted(items), ...numbered(lines)])
}

interface Item {
  line: Line
  /** Nothing in front of the line goes on in it. */
  begins: boolean
}

function mayBegin(line: Line, previous: Line | undefined): boolean {
  if (!previous || previous.text === '' || line.text === '') return true
  return endsSentence(previous.text) || /[:,;]$/.test(previous.text) || isMarked(previous.text)
}

function isMarked(text: string): boolean {
  return readBullet(text) !== null || readMarker(text) !== null || readLooseMarker(text).length > 0
}

function numbered(lines: Line[]): [Line, Marker][] {
  return lines.flatMap((line): [Line, Marker][] => {
    const marker = readMarker(line.text)
    return marker ? [[line, marker]] : []
  })
}

/** `a)`, `b)`, … from the first letter on, each line one more than the one before it. */
function counted(items: Item[]): [Line, Marker][] {
  const kinds = ['letter', 'roman', 'number'] as const
  return kinds.flatMap((kind) => {
    const runs: [Line, Marker][][] = []
    for (const { line, begins } of items) {
      const marker = begins && readLooseMarker(line.text).find((each) => each.kind === kind)
      if (!marker) continue
      const run = runs.at(-1)
      const due = (run?.at(-1)?.[1].number ?? 0) + 1
      if (run && marker.number === due) run.push([line, marker])
      else if (marker.number === 1) runs.push([[line, marker]])
    }
    return runs.filter((run) => run.length > 1).flat()
  })
}

/** Lines with the same bullet, at least two, and nothing but their own words between them. */
function bulleted(items: Item[]): [Line, Marker][] {
  const runs: [Line, Marker][][] = []
  let isOpen = false
  let afterBlank = false
  for (const { line, begins } of items) {
    const marker = begins ? readBullet(line.text) : null
    const [last] = runs.at(-1)?.at(-1) ?? []
    if (marker) {
      const goesOn = isOpen && runs.at(-1)?.[0]?.[1].written === marker.written
      if (goesOn) runs.at(-1)?.push([line, marker])
      else runs.push([[line, marker]])
      isOpen = true
    } else if (
      line.text !== '' &&
      (afterBlank || readMarker(line.text)) &&
      line.indent <= (last?.indent ?? 0)
    ) {
      isOpen = false
    }
    afterBlank = line.text === ''
  }
  return runs.filter((run) => run.length > 1).flat()
}
