import { Caution } from './Caution'
import { SourceList } from './Sources'
import { Timing } from './Timing'
import type { StepView } from '@/answers/answer-view'
import { Paragraphs } from '@/site/Paragraphs'
import { RichTextBlocks } from '@/site/RichTextBlocks'

interface Props {
  lead: string | null
  steps: StepView[]
  language: string
}

/** What to do, in the order in which to do it: a step's number is its place in the list. */
export function Steps({ lead, steps, language }: Props) {
  if (!lead && steps.length === 0) return null
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">Treatment steps</h2>
      {lead && <Paragraphs text={lead} />}
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map(({ instruction, caution, timing, sources }, at) => (
            <li key={at}>
              <RichTextBlocks value={instruction} />
              {caution && <Caution words={caution} />}
              {timing && <Timing timing={timing} />}
              {sources.length > 0 && <SourceList sources={sources} language={language} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
