import { Found } from './Found'
import type { SearchView, TopicChoice } from '@/search/results/found-view'
import { answersAddress, searchAddress } from '@/site/address'

/** What was found, the best first. */
export function Results({ found }: { found: SearchView }) {
  const { didYouMean, items, page, pages, query, topic } = found
  return (
    <section aria-labelledby="results">
      <h2 id="results">{headingOf(found)}</h2>
      {didYouMean && (
        <p>
          Did you mean <a href={searchAddress(didYouMean, { topic })}>{didYouMean}</a>? Answers that say so
          are shown as well.
        </p>
      )}
      <Topics found={found} />
      {items.length === 0 ? (
        <>
          <p>
            Try other words for it, or fewer. You can also{' '}
            <a href={answersAddress()}>look through all answers</a>.
          </p>
          {query && topic && (
            <p>
              <a href={searchAddress(query)}>Search under every topic</a>
            </p>
          )}
        </>
      ) : (
        <ol className="answers" role="list">
          {items.map((item) => (
            <Found key={item.slug} found={item} />
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav className="pages" aria-label="Pages of results">
          {page > 1 && (
            <a href={searchAddress(query, { page: page - 1, topic })}>
              {query ? 'Better matches' : 'Newer answers'}
            </a>
          )}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && (
            <a href={searchAddress(query, { page: page + 1, topic })}>
              {query ? 'More matches' : 'Older answers'}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

function Topics({ found: { query, topic, topics } }: { found: SearchView }) {
  if (topics.length < 2 && topic === null) return null
  // How many stand under another topic is known only where no topic is chosen.
  const isShown = ({ id }: TopicChoice) => topic === null || id === topic
  return (
    <nav className="topics" aria-label="Topics">
      {topic !== null && <a href={searchAddress(query)}>Every topic</a>}
      {topics.filter(isShown).map(({ found, id, name }) => (
        <a
          key={id}
          href={searchAddress(query, { topic: id })}
          aria-current={id === topic ? 'true' : undefined}
        >
          {name} ({found})
        </a>
      ))}
    </nav>
  )
}

/** The name of the topic to which they are narrowed. */
export const topicNameOf = ({ topic, topics }: SearchView): string | null =>
  topics.find(({ id }) => id === topic)?.name ?? null

function headingOf(found: SearchView): string {
  const { page, pages, query, total } = found
  if (total === 0) return 'Nothing was found'
  const topic = topicNameOf(found)
  const answers = (total === 1 ? '1 answer' : `${String(total)} answers`) + (topic ? ` under ${topic}` : '')
  if (pages === 1) return answers
  return `${answers}, the ${query ? 'best' : 'newest'} first: page ${String(page)}`
}
