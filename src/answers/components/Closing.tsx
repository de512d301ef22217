import type { ClosingView } from '@/answers/answer-view'
import type { ClinicView } from '@/settings/clinic-view'
import { ReachLinks } from '@/site/ReachLinks'
import { RichTextBlocks } from '@/site/RichTextBlocks'

/** What to do if it does not get better, and the ways to the clinic that these doctors offer. */
export function Closing({ closing, clinic }: { closing: ClosingView; clinic: ClinicView }) {
  const { words, contact, call, text } = closing
  return (
    <section className="closing" aria-label="Closing">
      <RichTextBlocks value={words} />
      <ReachLinks clinic={clinic} contact={contact} call={call} text={text} />
    </section>
  )
}
