import { AnswerList } from './AnswerList'
import { listStyles } from './list-styles'
import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import type { ClinicView } from '@/settings/clinic-view'
import { answersAddress, askAddress, homeAddress } from '@/site/address'
import { ExampleNotice } from '@/site/ExampleNotice'
import type { Page } from '@/site/page'
import { SearchForm } from '@/site/SearchForm'
import { exampleStyles } from '@/site/styles/example'
import { searchFormStyles } from '@/site/styles/search-form'
import { typeAheadScript } from '@/site/type-ahead'

const mostShown = 5

/** What the column is, and what it answered last. */
export function homePage(newest: AnswerSummaryView[], clinic: ClinicView): Page {
  return {
    title: 'Ask the Doctors',
    description: `Readers write letters, the doctors of ${clinic.name} answer them, and everyone can read the answers.`,
    language: clinic.language,
    path: homeAddress,
    styles: listStyles + searchFormStyles + (clinic.isExample ? exampleStyles : ''),
    script: typeAheadScript,
    main: (
      <>
        {clinic.isExample && <ExampleNotice what="column" />}
        <h1>Ask the Doctors</h1>
        <p className="lead">
          Readers write letters. The doctors of {clinic.name} answer them, and everyone can read the answers.
        </p>
        <SearchForm />
        <p>
          Each answer names the doctors who wrote it and says when it was last reviewed. No answer can take
          the place of a doctor who knows you and can examine you.
        </p>
        <p>
          <a href={askAddress()}>Write to the doctors</a>
        </p>
        <h2>New answers</h2>
        <AnswerList items={newest.slice(0, mostShown)} heading="h3" timeZone={clinic.timeZone} />
        {newest.length > 0 && (
          <p className="more">
            <a href={answersAddress()}>See every answer</a>
          </p>
        )}
      </>
    ),
  }
}
