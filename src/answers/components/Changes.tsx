import type { ChangeView } from '@/answers/answer-view'
import { Day } from '@/site/Day'
import { Paragraphs } from '@/site/Paragraphs'

interface Props {
  changes: ChangeView[]
  language: string
  timeZone: string
}

const kinds: Record<ChangeView['kind'], string> = { correction: 'Correction', update: 'Update' }

/** What was changed after publication, said openly. */
export function Changes({ changes, ...where }: Props) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Corrections and updates</h2>
      <ul className="changes" role="list">
        {changes.map(({ at, kind, text }, place) => (
          <li key={place}>
            <p>
              <b>{kinds[kind]}</b>, <Day on={at} {...where} />
            </p>
            <Paragraphs text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
