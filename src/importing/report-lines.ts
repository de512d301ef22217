import type { ColumnPage, Doubt, Found } from './column-page'
import type { DecodedPage } from './decode-page'
import type { ImportOutcome } from './import-outcome'
import type { Refusal } from './refusal'

export interface ReadFile {
  file: string
  encoding: DecodedPage['encoding']
  page: ColumnPage
}

/** What a person at a terminal is told of one file, one line an entry: found, left out, unsure of, and what became of it. */
export function reportLines({ file, encoding, page }: ReadFile, ending: string[]): string[] {
  const { found, unsure } = page
  const leftOut = found.furniture.map(({ text, line }) => `“${text}” (line ${line})`)
  return [
    file,
    ...section('found', foundLines(page)),
    ...section('left out, as furniture of the site', leftOut),
    ...section('left out in front of causes, which a page shows one by one', marksLines(found)),
    ...section('contact, call and text', [waysLine(page)]),
    ...(encoding !== 'Windows-1252'
      ? []
      : section('read as', [`${encoding}: check quotation marks and accents`])),
    ...section('unsure of', unsure.length ? unsure.map(doubtLine) : ['nothing']),
    ...ending.map((line) => `  ${line}`),
  ]
}

export function refusalLines(file: string, { message }: Refusal): string[] {
  return [file, `  not imported. ${message}`]
}

/** What became of a page: where it is, and why it is not public where that was asked for. */
export function outcomeLines(outcome: ImportOutcome, siteUrl: string): string[] {
  const state = outcome.isPublished ? 'published' : 'a draft'
  const before = outcome.wasKnown ? `imported before; it is ${state}` : `stored as ${state}`
  const stored = outcome.publishedNow ? 'published' : outcome.wasKnown ? `${before}, nothing changed` : before
  return [
    `${stored}.`,
    ...outcome.staysDraftBecause.map((why) => `it stays a draft: ${why}`),
    ...outcome.notes.map((note) => `note: ${note}`),
    ...(outcome.isPublished ? [`to read: ${siteUrl}/answers/${outcome.slug}`] : []),
    `to edit: ${siteUrl}/admin/collections/answers/${outcome.id}`,
  ]
}

function section(name: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}:`, ...lines.map((line) => `    ${line}`)]
}

function foundLines({ draft, found }: ColumnPage): string[] {
  return [
    `title “${draft.title}” (line ${found.title})`,
    found.letter ? `letter (${span(found.letter.from, found.letter.to)})${signature(draft)}` : 'no letter',
    `introduction: ${count(found.introduction.length, 'paragraph')}${where(found.introduction)}`,
    found.limits === null ? 'no limits' : `limits (line ${found.limits})`,
    ...(found.causesLead === null ? [] : [`lead-in of the causes (line ${found.causesLead})`]),
    `${count(found.causes.length, 'cause')}${where(found.causes)}`,
    found.stepsLead === null ? 'no lead-in of the steps' : `lead-in of the steps (line ${found.stepsLead})`,
    `${count(found.steps.length, 'step')}${where(found.steps.map(({ line }) => line))}`,
    ...cautionLines(found),
    found.closing.length
      ? `closing: ${count(found.closing.length, 'paragraph')}${where(found.closing)}`
      : 'no closing',
  ]
}

function signature({ letter }: ColumnPage['draft']): string {
  return letter?.signedAs ? `, signed “${letter.signedAs}”` : ''
}

function cautionLines({ steps }: Found): string[] {
  return steps.flatMap(({ caution, isStressed, line }, index) => {
    if (caution !== null) return [`caution at step ${index + 1} (line ${caution})`]
    return isStressed ? [`a warning in bold inside step ${index + 1} (line ${line})`] : []
  })
}

function marksLines({ marks }: Found): string[] {
  return marks.length === 0 ? [] : [marks.map(({ text, line }) => `“${text}” (line ${line})`).join(', ')]
}

function waysLine({ draft: { closing }, found }: ColumnPage): string {
  if (!found.furniture.some(({ text }) => /contact|call|text/i.test(text))) {
    return 'the page names none, so all three are switched on'
  }
  const ways = (['contact', 'call', 'text'] as const).filter((way) => closing[way])
  return `${ways.join(', ')}: switched on, as the page offers them`
}

function doubtLine({ line, about, why, look }: Doubt): string {
  return `line ${line}, ${about}: ${why}. Look at: ${look}.`
}

function count(number: number, name: string): string {
  if (number === 0) return `no ${name}s`
  return number === 1 ? `1 ${name}` : `${number} ${name}s`
}

function where(lines: number[]): string {
  const first = lines[0]
  if (first === undefined) return ''
  return lines.length === 1 ? ` (line ${first})` : ` (lines ${lines.join(', ')})`
}

function span(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`
}
