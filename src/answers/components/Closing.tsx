import type { ClosingView } from '@/answers/answer-view'
import type { ClinicView } from '@/settings/clinic-view'
import { askAddress } from '@/site/address'
import { ReachLinks } from '@/site/ReachLinks'
import { RichTextBlocks } from '@/site/RichTextBlocks'

interface Props {
  closing: ClosingView
  clinic: ClinicView
  /** Of the answer, which the letterbox remembers. */
  slug: string
}

/** What to do if it does not get better, and the ways to the clinic that these doctors offer. */
export function Closing({ closing, clinic, slug }: Props) {
  const { words, contact, call, text } = closing
  return (
    <section className="closing" aria-label="Closing">
      <RichTextBlocks value={words} />
      <ReachLinks clinic={clinic} contact={contact && askAddress(slug)} call={call} text={text} />
    </section>
  )
}
