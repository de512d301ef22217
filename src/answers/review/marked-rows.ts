import { fateOf, inserted, deleted, remark, type Anchors, type RowFate } from './marks'
import { markRichText, withFate } from './marked-rich-text'
import { markLine, markParagraphs } from './marked-words'
import { pairRows, type Pair } from './pair-rows'
import type { CareCardView, CauseView, SourceView, StepView, TimingView } from '@/answers/answer-view'
import { plainText } from '@/platform/rich-text'

/** A row that is there now, with the id it is stored under. */
export type Stored<Row> = Row & { rowId: string }

export interface Marker {
  language: string
  anchors: Anchors
}

type Rows<Row> = { before: Row[]; after: Stored<Row>[] }

/** The causes with what became of each. */
export function markCauses(rows: Rows<CauseView>, marker: Marker): CauseView[] {
  const textOf = ({ name, explanation }: CauseView) => `${name ?? ''} ${plainText(explanation)}`
  return markRows(rows, textOf, marker, ({ before, after, fate, place }) => {
    const { language } = marker
    const at = (field: string) => anchorOf(marker, after, (id) => `causes.${id}.${field}`, `Cause ${place}`)
    const name = markLine(before?.name ?? null, after?.name ?? null, { language, anchor: at('name') })
    const explanation = markRichText(before?.explanation ?? [], after?.explanation ?? [], {
      language,
      anchor: at('explanation'),
    })
    return name === null
      ? { name, explanation: withFate(explanation, fate) }
      : { name: led(name, fate), explanation }
  })
}

/** The treatment steps with what became of each. */
export function markSteps(rows: Rows<StepView>, marker: Marker): StepView[] {
  const textOf = ({ instruction, caution }: StepView) => `${plainText(instruction)} ${caution ?? ''}`
  return markRows(rows, textOf, marker, ({ before, after, fate, place }) => {
    const { language } = marker
    const at = (field: string) => anchorOf(marker, after, (id) => `steps.${id}.${field}`, `Step ${place}`)
    const instruction = markRichText(before?.instruction ?? [], after?.instruction ?? [], {
      language,
      anchor: at('instruction'),
    })
    return {
      instruction: withFate(instruction, fate),
      caution: markParagraphs(before?.caution ?? null, after?.caution ?? null, {
        language,
        anchor: at('caution'),
      }),
      timing: markTiming(before?.timing ?? null, after?.timing ?? null, language),
      sources: markSources(
        { before: before?.sources ?? [], after: (after?.sources ?? []).map(unnamed) },
        marker,
      ),
    }
  })
}

/** Cards find each other by their level. */
export function markCareCards(rows: Rows<CareCardView>, marker: Marker): CareCardView[] {
  return markRows(
    rows,
    ({ level }) => level,
    marker,
    ({ before, after, fate, place }) => {
      const { language } = marker
      const anchor = anchorOf(marker, after, (id) => `careCards.${id}`, `Care card ${place}`)
      const items = pairRows(before?.items ?? [], after?.items ?? [], { textOf: (item) => item, language })
      return {
        level: (after ?? before)?.level ?? 'nonUrgent',
        heading: led(markLine(before?.heading ?? null, after?.heading ?? null, { language, anchor }), fate),
        items: items.map((item) =>
          led(markLine(item.before, item.after, { language }), item.isMoved ? 'moved' : null),
        ),
      }
    },
  )
}

/** Sources with what became of each; what is no word of theirs (year, address, day) is said beside the title. */
export function markSources(rows: Rows<SourceView>, marker: Marker): SourceView[] {
  const textOf = ({ title, publisher }: SourceView) => `${title} ${publisher ?? ''}`
  return markRows(rows, textOf, marker, ({ before, after, fate, place }) => {
    const { language } = marker
    const anchor = anchorOf(marker, after, (id) => `sources.${id}`, `Source ${place}`)
    const facts = (['year', 'url', 'readOn'] as const).flatMap((name) => {
      const was = String(before?.[name] ?? '')
      const is = String(after?.[name] ?? '')
      return before && after && was !== is ? [remark(`${names[name]}: ${deleted(was)} ${inserted(is)}`)] : []
    })
    const title = led(markLine(before?.title ?? null, after?.title ?? null, { language }), fate)
    const publisher = markLine(before?.publisher ?? null, after?.publisher ?? null, { language })
    const { year = null, url = null, readOn = null } = after ?? before ?? {}
    const aside = facts.join('') + (anchor?.() ?? '')
    // A title can be a link, in which nothing else may be pressed.
    const behind = url === null || aside === '' ? publisher : (publisher ?? '') + aside
    return { title: url === null ? title + aside : title, publisher: behind, year, url, readOn }
  })
}

const names = { year: 'year', url: 'address', readOn: 'read on' }

interface Row<View> {
  before: View | null
  after: Stored<View> | null
  fate: RowFate | null
  /** Its number on the page as it is now. */
  place: string
}

function markRows<View>(
  { before, after }: Rows<View>,
  textOf: (row: View) => string,
  { language }: Marker,
  mark: (row: Row<View>) => View,
): View[] {
  return pairRows<View>(before, after, { textOf, language }).map((pair) => {
    const now = pair.after as Stored<View> | null
    const place = String(now === null ? '' : after.indexOf(now) + 1)
    return mark({ before: pair.before, after: now, fate: fateOfPair(pair), place })
  })
}

function fateOfPair<View>({ before, after, isMoved }: Pair<View>): RowFate | null {
  if (!after) return 'gone'
  return before ? (isMoved ? 'moved' : null) : 'new'
}

function anchorOf(
  { anchors }: Marker,
  row: Stored<object> | null,
  path: (rowId: string) => string,
  label: string,
): (() => string) | undefined {
  return row?.rowId ? () => anchors.behind(path(row.rowId), label) : undefined
}

function led(text: string | null, fate: RowFate | null): string {
  return (fate === null ? '' : fateOf(fate)) + (text ?? '')
}

function markTiming(
  before: TimingView | null,
  after: TimingView | null,
  language: string,
): TimingView | null {
  if (!before && !after) return null
  const line = (name: keyof TimingView) =>
    markLine(before?.[name] ?? null, after?.[name] ?? null, { language })
  return {
    startAfter: line('startAfter'),
    lastsAtMost: line('lastsAtMost'),
    timesADay: line('timesADay'),
    stopAfter: line('stopAfter'),
  }
}

// A step's own sources are talked about as part of their step.
function unnamed(source: SourceView): Stored<SourceView> {
  return { ...source, rowId: '' }
}
