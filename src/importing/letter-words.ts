/** The salutation a paragraph begins with, for example “Dear Doctors,”, or null. */
export function salutationOf(text: string): string | null {
  return salutation.exec(text)?.[0].trim() ?? null
}

/** A line that is a salutation and nothing else. */
export function isSalutationLine(text: string): boolean {
  return salutationOf(text) === text
}

/** “Sincerely,” or “Yours truly, Aching in Portland”: the line with which a letter takes its leave. */
export function isValediction(text: string): boolean {
  return text.length <= 80 && valediction.test(text)
}

/** A taking-leave parted from the name under it; the name is '' where the line has none. */
export function partValediction(text: string): { leave: string; name: string } {
  const comma = text.indexOf(',')
  return { leave: text.slice(0, comma + 1), name: text.slice(comma + 1).trim() }
}

/** Someone who writes about himself or asks, as a letter does and a doctors' answer seldom. */
export function speaksAsReader(text: string): boolean {
  return /\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Mm]ine)\b/.test(text) || /\?["”’)]*$/.test(text)
}

// A full stop inside it is allowed in a title only (“Dear Dr. Writer,”).
const salutation =
  /^(?:Dear|DEAR|Hello|Hi|Hey|Greetings|Good (?:morning|afternoon|evening|day)|To the (?:doctors?|editors?))\b(?:[^.,:;!?]|\b(?:Drs?|Mrs?|Ms|Mx|Prof)\.){0,60}?(?:[,:!]| [–—-](?= )|$)/

const valediction =
  /^(?:sincerely|yours|thank you|thanks|many thanks|with thanks|(?:kind|best|warm) (?:regards|wishes)|regards|best|respectfully|gratefully|signed)\b[^.?!,]{0,40},(?: [^.?!,]{1,40}(?:, [^.?!,]{1,30})?)?$/i
