import { Day } from '@/site/Day'
import { isSafeUrl } from '@/platform/safe-url'
import type { SourceView } from '@/treatment-steps/step-view'

interface Props {
  sources: SourceView[]
  language: string
}

/** What the answer as a whole rests on. */
export function Sources(props: Props) {
  if (props.sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <SourceList {...props} />
    </section>
  )
}

/** Each source with what is known of it. */
export function SourceList({ sources, language }: Props) {
  return (
    <ul className="sources">
      {sources.map(({ title, publisher, year, url, readOn }, at) => (
        <li key={at}>
          {url && isSafeUrl(url) ? <a href={url}>{title}</a> : title}
          {[publisher, year].filter((part) => part !== null).map((part) => `, ${String(part)}`)}
          {readOn && (
            <>
              , read on <Day on={readOn} language={language} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
