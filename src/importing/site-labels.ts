/** What a line says that holds labels of the site around a page and nothing else. */
export interface SiteLabel {
  /** False for what is a label only beside another, such as a telephone number. */
  isPlain: boolean
  contact: boolean
  call: boolean
  text: boolean
}

const longestLabel = 120

/** Reads “Call Us: 555-0100 | Text Us”, “Font Resize A A A” or “© 2016 A Clinic”; null for the words of a page. */
export function readSiteLabel(line: string): SiteLabel | null {
  if (line.length > longestLabel) return null
  if (notice.test(line) || path.test(line)) return { isPlain: true, ...none }
  if (/[.?,;]$/.test(line)) return null
  const labels = line.match(plain) ?? []
  const rest = line.replace(plain, ' ')
  const besides = rest.match(beside) ?? []
  const unread = rest.replace(beside, ' ')
  const mayCount = labels.length > 0 || (line.match(/\d/g)?.length ?? 0) >= digitsOfNumber
  if (/\p{L}/u.test(unread) || (!mayCount && /\p{N}/u.test(unread))) return null
  if (labels.length + besides.length === 0 && !/\p{N}/u.test(unread)) return null
  const ways = [...labels, ...besides].join(' ')
  return {
    isPlain: labels.length > 0 || besides.filter((word) => way.test(word)).length > 1,
    contact: /contact/i.test(ways),
    call: /call|phone/i.test(ways),
    text: /text(?! ?(?:re)?size)/i.test(ways),
  }
}

/** The name of the column itself, as a site prints it above every page. */
export function isColumnName(line: string): boolean {
  return /^ask (?:the|our|a) doctors?!?$/i.test(line)
}

const none = { contact: false, call: false, text: false }
const digitsOfNumber = 7

const plain = new RegExp(
  [
    '\\b(?:font|text) ?(?:resize|size)\\b(?: ?[:|] ?)?(?:[ /|]*\\bA\\b[+-]*)*',
    '\\bresize (?:font|text)\\b',
    '\\b(?:contact|call|text|phone|e-?mail|message)(?: (?:us|the|our|a|doctors?|office|clinic|practice|now|today|here|at)\\b)+',
    '\\b(?:call|text|phone|tel|fax|e-?mail)\\b ?:',
    '\\bask (?:the|our|a) doctors?\\b',
    '\\b(?:print|share|e-?mail)(?: this)? (?:page|article|column)\\b',
    '\\b(?:print|share)\\b',
    '\\bback to (?:the )?top\\b',
    '\\bpage \\d{1,3} of \\d{1,3}\\b',
    '(?:^|[^\\p{L}\\p{N}])A[+-]? ?[|/]? ?A[+-]? ?[|/]? ?A[+-]*(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
)
const beside =
  /\S{1,60}@\S{1,60}|\b(?:contact|call|text|phone|tel|fax|e-?mail|or|and|us|now|today|ext|small|medium|large|smaller|larger|reset|a)\b/giu
const way = /^(?:contact|call|text|phone|fax|e-?mail)$/i

const notice =
  /^(?:©|\(c\) |copyright )[^!?]{0,100}\b(?:19|20)\d\d\b|^(?:[^!?]{0,60}[ .])?all rights reserved\.?$/i
// “Home > Columns > Dry Eyes”
const path = /^(?:home [>»›] [^.?!]{1,100}|[^.?!>»›]{1,40}(?: [>»›] [^.?!>»›]{1,60}){2,})$/i
