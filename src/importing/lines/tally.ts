import { tooLong } from './decode-line'

/** What became of one line. Every `why` is a sentence without words of the line. */
export type LineOutcome =
  | { kind: 'known' }
  | { kind: 'refused'; why: string }
  | { kind: 'stored' }
  | { kind: 'published' }
  /** It is a draft, although it was to be published. */
  | { kind: 'staysDraft'; why: string }

/** How many lines came to which end, and what of them was left behind or added beside them. */
export interface Tally {
  known: number
  refused: number
  stored: number
  published: number
  staysDraft: number
  /** Photographs of doctors: a file of lines holds none. */
  photos: number
  /** Links to related answers that are not here, or not yet. */
  related: number
  doctors: number
  topics: number
}

export const nothingYet = (): Tally => ({
  known: 0,
  refused: 0,
  stored: 0,
  published: 0,
  staysDraft: 0,
  photos: 0,
  related: 0,
  doctors: 0,
  topics: 0,
})

export const tooLongLine: LineOutcome = { kind: 'refused', why: tooLong }

export function countLines({ known, published, refused, staysDraft, stored }: Tally): number {
  return known + published + refused + staysDraft + stored
}

/** What a person is told at the end, a line an entry. */
export function summaryOf(tally: Tally, isDryRun: boolean): string[] {
  const { doctors, known, photos, published, refused, related, staysDraft, stored, topics } = tally
  const ends: [number, string][] = isDryRun
    ? [[stored, 'can go in; dry run: nothing was stored']]
    : [
        [published, 'published'],
        [stored, stored === 1 ? 'stored as a draft' : 'stored as drafts'],
        [staysDraft, staysDraft === 1 ? 'stays a draft, as said above' : 'stay drafts, as said above'],
        [known, 'imported before, nothing changed'],
      ]
  const beside: [number, string][] = [
    [refused, 'refused, as said above'],
    [
      doctors,
      `${plural(doctors, 'doctor')} made, who cannot sign until somebody ticks “Answers letters here”`,
    ],
    [topics, `${plural(topics, 'topic')} made`],
    [photos, `${plural(photos, 'photograph')} of doctors left behind: add them in the panel`],
    [related, `${plural(related, 'link')} to related answers left behind: those were not here`],
  ]
  const lines = countLines(tally)
  return [
    `${lines.toLocaleString('en')} ${plural(lines, 'answer')} read.`,
    ...[...ends, ...beside]
      .filter(([many]) => many > 0)
      .map(([many, words]) => `  ${many.toLocaleString('en')} ${words}.`),
  ]
}

const plural = (many: number, name: string) => (many === 1 ? name : `${name}s`)
