/** What stands in front of an item of a list, as written: `1.`, `1)`, `(1)`, `Step 1:`, `a)`, `II.` or `•`. */
export interface Marker {
  kind: 'number' | 'letter' | 'roman' | 'bullet'
  /** Counted from 1; a bullet has none. */
  number: number | null
  written: string
  /** Characters up to the first word of the item. */
  length: number
}

/** A number that is plainly one of a list, whatever stands around its line. */
export function readMarker(text: string): Marker | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [all, step, count, ...numbers] = match
  const counted = count ? counts.indexOf(count.toLowerCase()) + 1 : null
  const number = counted ?? Number(step ?? numbers.find((each) => each !== undefined))
  return { kind: 'number', number, written: all.trim(), length: all.length }
}

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

// “2.5 mg”, “3 – 4 days” and “Step 1 of the plan” are words of a sentence, not numbers of a list.
const pattern = new RegExp(
  [
    `^(?:step (?:#?(\\d{1,2})|(${counts.join('|')}))(?: ?[:.)](?= |$)| [–—-](?= )|$)`,
    '\\(?(\\d{1,2})[.):]{1,2}(?= |$|\\p{L})',
    '#(\\d{1,2})[.):]?(?= )',
    '(\\d{1,2}) [–—-](?= \\p{L})) ?',
  ].join('|'),
  'iu',
)

/** What counts the items of a list only together with the lines around it: `a)`, `II.`, `1` or `Step 1`. */
export function readLooseMarker(text: string): Marker[] {
  const match = loose.exec(text)
  if (!match) return []
  const [all, step, plain, sign = ''] = match
  const base = { written: all.trim(), length: all.length }
  if (step ?? plain) return [{ ...base, kind: 'number', number: Number(step ?? plain) }]
  const roman = romans.indexOf(sign.toLowerCase()) + 1
  const letter = sign.length === 1 ? sign.toLowerCase().charCodeAt(0) - 96 : 0
  return [
    ...(roman > 0 ? [{ ...base, kind: 'roman' as const, number: roman }] : []),
    ...(letter > 0 ? [{ ...base, kind: 'letter' as const, number: letter }] : []),
  ]
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
const loose =
  /^(?:[Ss](?:tep|TEP) (\d{1,2})(?= \p{Lu})|(\d{1,2})(?= \p{Lu})|\(?([A-Za-z]|[ivxIVX]{2,4})[.)](?= ))(?: |$)/u

/** A bullet, which may also be the dash before a signature. */
export function readBullet(text: string): Marker | null {
  const match = /^(?:[•·▪●○◦‣∙*–—-] |[•▪●○◦‣∙](?=\S))(?=[^–—-])/u.exec(text)
  return match ? { kind: 'bullet', number: null, written: match[0].trim(), length: match[0].length } : null
}
