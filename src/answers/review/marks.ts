/**
 * Marks travel inside the words as noncharacters of Unicode, which mean nothing and never reach a page; once a page
 * is written they become elements. So the very components that readers see show what was changed.
 */
const open = { ins: '\uFDD0', del: '\uFDD2', row: '\uFDD4', anchor: '\uFDD6' }
const close = { ins: '\uFDD1', del: '\uFDD3', row: '\uFDD5', anchor: '\uFDD7' }
const anyMark = /[\uFDD0-\uFDEF]/g

export function inserted(text: string): string {
  return text === '' ? '' : open.ins + text + close.ins
}

export function deleted(text: string): string {
  return text === '' ? '' : open.del + text + close.del
}

export type RowFate = 'gone' | 'moved' | 'new'

const fates: Record<RowFate, string> = { gone: '-Removed', moved: '~Moved', new: '+New' }

/** Stands before the words of a row that came, went or stands elsewhere. */
export function fateOf(fate: RowFate): string {
  return `${open.row}${fates[fate]}${close.row} `
}

/** A remark of the software about what words alone do not show: where a link leads, a year. */
export function remark(text: string): string {
  return ` ${open.row} ${text}${close.row}`
}

/** Words that people stored, which might hold what we mark with. */
export function withoutMarks(text: string): string {
  return text.replace(anyMark, '')
}

/** Places of a page that can be commented on, numbered in the order in which they were asked for. */
export interface Anchors {
  /** What to put behind the words at `path`; `label` is what people call the place. */
  behind: (path: string, label: string) => string
  places: { path: string; label: string }[]
}

export function newAnchors(): Anchors {
  const places: Anchors['places'] = []
  const behind = (path: string, label: string) => {
    places.push({ path, label })
    return `${open.anchor}${String(places.length - 1)}${close.anchor}`
  }
  return { behind, places }
}

/** Puts elements where the marks stand in finished HTML. */
export function showMarks(html: string, { places }: Anchors): string {
  return html
    .replace(/\uFDD6(\d+)\uFDD7/g, (_, at: string) => button(places[Number(at)]))
    .replace(/\uFDD4([-~+ ])/g, (_, fate: string) => `<b class="fate ${classes[fate] ?? ''}">`)
    .replaceAll(close.row, '</b>')
    .replaceAll(open.ins, '<ins>')
    .replaceAll(close.ins, '</ins>')
    .replaceAll(open.del, '<del>')
    .replaceAll(close.del, '</del>')
    .replace(anyMark, '')
}

const classes: Record<string, string> = { '-': 'gone', '~': 'moved', '+': 'new', ' ': 'aside' }

function button(place: Anchors['places'][number] | undefined): string {
  if (!place) return ''
  const { path, label } = place
  return ` <button type="button" class="remark" data-path="${escaped(path)}" aria-label="Comment on: ${escaped(label)}">Comment</button>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
