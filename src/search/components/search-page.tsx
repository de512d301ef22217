import { Elsewhere } from './Elsewhere'
import { Results, topicNameOf } from './Results'
import { searchStyles } from './styles'
import type { SearchView, TopicChoice } from '@/search/results/found-view'
import { searchAddress } from '@/site/address'
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
  /** Those of the column, where nothing was found or looked for. */
  topics?: TopicChoice[]
  /** Why it was not, as a sentence. */
  problem?: string
}

/** Where readers search, and what they find. What they typed stays in the field. */
export function searchPage({ found, language, problem, query, topics = [] }: Shown): Page {
  return {
    title: titleOf(query, found),
    description: 'Find an answer by a few words, or by a whole letter.',
    language,
    // What somebody looks for is nobody else's page.
    path: found || problem ? null : searchAddress(),
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
        <Elsewhere topics={topics} hasFoundNothing={found?.total === 0} />
      </>
    ),
  }
}

function titleOf(query: string, found: SearchView | null): string {
  const topic = found && topicNameOf(found)
  if (query) return `${shortened(query)}: search`
  return topic ? `Answers under ${topic}` : 'Search the answers'
}

function shortened(query: string): string {
  const letters = [...query.replace(/\s+/g, ' ')]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('')
}
