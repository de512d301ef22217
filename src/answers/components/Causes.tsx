import type { CauseView } from '@/answers/answer-view'
import { Paragraphs } from '@/site/Paragraphs'
import { RichTextBlocks } from '@/site/RichTextBlocks'

/** The causes one by one; one without a name stands as the doctors wrote it. */
export function Causes({ lead, causes }: { lead: string | null; causes: CauseView[] }) {
  if (!lead && causes.length === 0) return null
  return (
    <section aria-labelledby="causes">
      <h2 id="causes">Causes</h2>
      {lead && <Paragraphs text={lead} />}
      {causes.length > 0 && (
        // A list without bullets is no list to VoiceOver unless it says so.
        <ul className="causes" role="list">
          {causes.map(({ name, explanation }, at) => (
            <li key={at}>
              {name && <h3>{name}</h3>}
              <RichTextBlocks value={explanation} heading={name ? 'h4' : 'h3'} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
