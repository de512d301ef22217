import { readColumnPage } from '@/importing/read-column-page'
import type { ColumnPage, FoundFurniture, PageDraft } from '@/importing/column-page'
import type { Refusal } from '@/importing/refusal'
import { plainText } from '@/platform/rich-text'

/** A page of our own writing in the shape that columns are published in. */
export const dryEyes = `Dry Eyes

Dear Doctors,

By four in the afternoon my eyes burn as if there were sand in them. I sit at a screen all day. Is it the screen, or do I need glasses?


Burning eyes at the end of a working day are common, and most people who have them see perfectly well. The film of tears on the eye dries faster than it is renewed.

Several things can do that at the same time. Here are the usual causes, and what helps with each. We cannot promise that yours is among them, and I would need to examine your eyes to be certain.

People at a screen blink half as often as others. Every missed blink leaves the eye open to the air.

Heating, fans and long flights dry the air in a room, and so the eyes.

Some tablets for allergies and for sleep lessen tears. Dr. Writer keeps a list, e.g. for hay fever.

These are things that you can do at home.

  1. Look out of a window for 20 seconds every 20 minutes. Set a clock if you forget.
  2. Use drops without preservatives up to 4 times a day. Drops that whiten the eye should NOT be used. They make it drier within 3-4 days.
  3. Never sleep in contact lenses.

If your eyes still burn after two weeks, please call our office. We see this every day.


contact the doctors

Font Resize
Call Us Text Us
`

export function page(text: string): ColumnPage {
  const read = readColumnPage(text)
  if (!read.ok) throw new Error(`refused: ${read.problem.message}`)
  return read.value
}

export function refusalOf(text: string): Refusal {
  const read = readColumnPage(text)
  if (read.ok) throw new Error('The page was read.')
  return read.problem
}

/** Every word of a page's parts, in the order in which the parts are read. */
export function wordsOf(draft: PageDraft): string[] {
  return words(
    [
      draft.title,
      draft.letter?.salutation,
      draft.letter?.text,
      draft.letter?.signedAs,
      plainText(draft.introduction),
      draft.limits,
      draft.causesLead,
      ...draft.causes.flatMap(({ name, explanation }) => [name, plainText(explanation)]),
      draft.stepsLead,
      ...draft.steps.flatMap(({ instruction, caution }) => [plainText(instruction), caution]),
      plainText(draft.closing.words),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join('\n'),
  )
}

/** The words of a file without its furniture, its marks of emphasis, and the numbers of its steps and causes. */
export function wordsOfFile(text: string, { found }: ColumnPage): string[] {
  const lines = text.replaceAll('**', '').split(/\r\n|\n|\r/)
  const cut = ({ line, text: written }: FoundFurniture) => {
    const words = (lines[line - 1] ?? '').replaceAll(/\s+/g, ' ').trim()
    if (!words.startsWith(written)) throw new Error(`Line ${line} does not begin with ${written}.`)
    lines[line - 1] = words.slice(written.length)
  }
  found.furniture.forEach(cut)
  found.marks.forEach(cut)
  found.steps.forEach(({ line, written }) => cut({ line, text: written }))
  return words(lines.join('\n'))
}

/** Words are what stands between blanks; a dash alone, as in front of a signature, or a bullet is none. */
export function words(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[•▪●○◦]/, ''))
    .filter((word) => /[^–—·*-]/.test(word))
}
