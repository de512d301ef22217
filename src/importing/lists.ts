import type { Paragraph } from './paragraphs'

/**
 * The lists of a page, as the indexes of their items. A list begins anew at 1, unless the item right before is a 1
 * as well. A list that stands under an item belongs to that item and is not among them; one number alone is no list.
 */
export function listsOf(paragraphs: Paragraph[]): number[][] {
  const lists: number[][] = []
  let nested = -1
  // Whether something stands between that is not indented under the last item.
  let isLeft = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const list = lists.at(-1)
    const first = paragraphs[list?.[0] ?? -1]
    if (!paragraph.marker) {
      isLeft ||= first !== undefined && paragraph.indent <= first.indent
      continue
    }
    const last = paragraphs[list?.at(-1) ?? -1]
    const place = { first, last, isNext: list?.at(-1) === index - 1, isNested: nested === index - 1 }
    if (!isLeft && isUnder(place, paragraph)) {
      nested = index
      continue
    }
    isLeft = false
    if (list && goesOn(place, paragraph)) list.push(index)
    else lists.push([index])
  }
  return lists.filter((list) => list.length > 1 || paragraphs[list[0] ?? 0]?.marker?.number === 1)
}

interface Place {
  /** The items between which a paragraph may stand: the first of the list so far, and its last. */
  first: Paragraph | undefined
  last: Paragraph | undefined
  /** Whether the paragraph right before is that last item, or is itself under an item. */
  isNext: boolean
  isNested: boolean
}

function isUnder({ first, last, isNext, isNested }: Place, { marker, indent }: Paragraph): boolean {
  if (!first?.marker || !last || !marker) return false
  const isOther = marker.kind !== first.marker.kind
  if (indent > first.indent + 1) return isOther || isNested || marker.number === 1
  if (marker.kind !== 'bullet' || !isOther) return false
  return isNested || (isNext && last.text.endsWith(':'))
}

function goesOn({ last, isNext }: Place, { marker }: Paragraph): boolean {
  if (!marker || last?.marker?.kind !== marker.kind) return false
  if (marker.number === null) return isNext
  return marker.number !== 1 || (isNext && last.marker.number === 1)
}
