import type { TopicChoice } from '@/search/results/found-view'
import { askAddress, searchAddress } from '@/site/address'

interface Props {
  topics: TopicChoice[]
  hasFoundNothing: boolean
}

/** Where those go on who have no words for it, or whose words stand in no answer. */
export function Elsewhere({ hasFoundNothing, topics }: Props) {
  return (
    <>
      {topics.length > 0 && (
        <>
          <h2 id="by-topic">Answers by topic</h2>
          <nav className="topics" aria-labelledby="by-topic">
            {topics.map(({ found, id, name }) => (
              <a key={id} href={searchAddress('', { topic: id })}>
                {name} ({found})
              </a>
            ))}
          </nav>
        </>
      )}
      {hasFoundNothing && (
        <p>
          Has nobody asked this yet? <a href={askAddress()}>Write to the doctors</a>.
        </p>
      )}
    </>
  )
}
