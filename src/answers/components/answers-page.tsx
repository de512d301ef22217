import { AnswerList } from './AnswerList'
import { listStyles } from './list-styles'
import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import type { ClinicView } from '@/settings/clinic-view'
import { answersAddress } from '@/site/address'
import type { Page } from '@/site/page'
import { SearchForm } from '@/site/SearchForm'
import { searchFormStyles } from '@/site/styles/search-form'
import { typeAheadScript } from '@/site/type-ahead'

interface Listed {
  items: AnswerSummaryView[]
  page: number
  pages: number
}

/** All answers, newest first, a page at a time. */
export function answersPage(listed: Listed, clinic: ClinicView): Page {
  const { items, page, pages } = listed
  return {
    title: page > 1 ? `All answers, page ${String(page)}` : 'All answers',
    description: `Letters from readers, answered by the doctors of ${clinic.name}, the newest first.`,
    language: clinic.language,
    path: answersAddress(page),
    styles: listStyles + searchFormStyles,
    script: typeAheadScript,
    main: (
      <>
        <h1>All answers</h1>
        <SearchForm />
        <AnswerList items={items} heading="h2" timeZone={clinic.timeZone} />
        {pages > 1 && (
          <nav className="pages" aria-label="Pages of the list">
            {page > 1 && <a href={answersAddress(page - 1)}>Newer answers</a>}
            <span>
              Page {page} of {pages}
            </span>
            {page < pages && <a href={answersAddress(page + 1)}>Older answers</a>}
          </nav>
        )}
      </>
    ),
  }
}
