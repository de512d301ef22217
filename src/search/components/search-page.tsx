import { Found } from './Found'
import { searchStyles } from './styles'
import type { SearchView } from '@/search/results/found-view'
import { answersAddress, searchAddress } from '@/site/address'
import type { Page } from '@/site/page'
import { SearchForm } from '@/site/SearchForm'
import { searchFormStyles } from '@/site/styles/search-form'
import { typeAheadScript } from '@/site/type-ahead'

interface Shown {
  /** BCP 47. */
  language: string
  /** What was typed. */
  query: string
  /** Null where nothing was looked for. */
  found: SearchView | null
  /** Why it was not, as a sentence. */
  problem?: string
}

/** Where readers search, and what they find. What they typed stays in the field. */
export function searchPage({ found, language, problem, query }: Shown): Page {
  return {
    title: query ? `${shortened(query)}: search` : 'Search the answers',
    description: 'Find an answer by a few words, or by a whole letter.',
    language,
    // What somebody looks for is nobody else's page.
    path: query || problem ? null : searchAddress(),
    styles: searchFormStyles + searchStyles,
    script: typeAheadScript,
    main: (
      <>
        <h1>Search the answers</h1>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <SearchForm query={query} topic={found?.topic ?? null} isMain />
        {found ? <Results found={found} /> : <p>A few words do, and so does a whole letter.</p>}
      </>
    ),
  }
}

function Results({ found }: { found: SearchView }) {
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
          {topic && (
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
          {page > 1 && <a href={searchAddress(query, { page: page - 1, topic })}>Better matches</a>}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && <a href={searchAddress(query, { page: page + 1, topic })}>More matches</a>}
        </nav>
      )}
    </section>
  )
}

function Topics({ found: { query, topic, topics } }: { found: SearchView }) {
  if (topics.length < 2 && topic === null) return null
  return (
    <nav className="topics" aria-label="Topics">
      {topic !== null && <a href={searchAddress(query)}>Every topic</a>}
      {topics.map(({ found, id, name }) => (
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

function headingOf({ page, pages, total }: SearchView): string {
  if (total === 0) return 'Nothing was found'
  const answers = total === 1 ? '1 answer' : `${String(total)} answers`
  return pages > 1 ? `${answers}, the best first: page ${String(page)}` : answers
}

function shortened(query: string): string {
  const letters = [...query.replace(/\s+/g, ' ')]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('')
}
