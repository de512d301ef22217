import { isNameAlone } from './names'

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
  if (text.length > 80) return false
  const { leave, name } = partValediction(text)
  if (leave === '') return false
  return name === '' ? leave.endsWith(',') || leave.length <= 30 : isNameAlone(name)
}

/** A taking-leave parted from the name under it; the name is '' where the line has none. */
export function partValediction(text: string): { leave: string; name: string } {
  const leave = valediction.exec(text)?.[0] ?? ''
  return { leave, name: text.slice(leave.length).trim() }
}

/** Words after the signature that belong to the letter still. */
export function isPostscript(text: string): boolean {
  return /^P\. ?S\.|^PS\b/.test(text)
}

/** Someone who writes about himself or asks, as a letter does and a doctors' answer seldom. */
export function speaksAsReader(text: string): boolean {
  return /\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Mm]ine)\b/.test(text) || /\?["”’)]*$/.test(text)
}

/** A paragraph that turns to the one who asked, right after a question. */
export function repliesTo(question: string, text: string): boolean {
  if (!/\?["”’)]*$/.test(question) || /\?/.test(text)) return false
  return (
    /\b(?:you|yours?)\b/i.test(text) &&
    !/\b(?:thank|thanks|hope|appreciate|grateful|advi[cs]e|look forward)\b/i.test(text)
  )
}

// A full stop inside it is allowed in a title only (“Dear Dr. Writer,”).
const salutation =
  /^(?:Dear|Hello|Hi|Hey|Greetings|Good (?:morning|afternoon|evening|day)|To (?:the|our) (?:doctors?|editors?)|Doctors(?=,$))\b(?:[^.,:;!?]|\b(?:Drs?|Mrs?|Ms|Mx|Prof)\.){0,60}?(?:[,:!]| [–—-](?= )|$)/i

const valediction =
  /^(?:(?:very |most )?sincerely|yours|(?:many |with )?thanks|thank you|(?:(?:with )?(?:kind|best|warm) )?(?:regards|wishes)|(?:all the )?best(?=,|$)|respectfully|gratefully|cheers|love(?=,|$)|signed)\b[^.?!,:]{0,40}(?:[,.!]|$)/i
