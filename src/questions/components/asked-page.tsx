import type { AskFacts, AskOutcome } from '@/questions/asking/ask-view'
import { answersAddress, askAddress } from '@/site/address'
import { Paragraphs } from '@/site/Paragraphs'
import type { Page } from '@/site/page'

import { askPage } from './ask-page'
import { askStyles } from './ask-styles'
import { checkPage } from './check-page'
import { EmergencyFirst } from './EmergencyFirst'
import { receivedPage } from './received-page'

/** The page of what a step of the form led to. */
export function askedPage(outcome: AskOutcome): Page {
  switch (outcome.type) {
    case 'form':
      return askPage(outcome.view)
    case 'check':
      return checkPage(outcome.view)
    case 'closed':
      return closedPage(outcome.facts)
    case 'received':
      return receivedPage({ ...outcome, dueAt: null, urgency: 'routine' }, outcome.facts.clinic)
  }
}

/** The letterbox while it takes nothing in. */
export function closedPage(facts: AskFacts): Page {
  const words = facts.letterbox.closedWords
  return troublePage(facts, 'We take no letters just now', words ?? 'Please come back later.')
}

/** Instead of a form that could not be sent. */
export const awayPage = (facts: AskFacts): Page =>
  troublePage(
    facts,
    'We cannot take letters right now',
    'This is a fault on our side. Please come back in a few minutes.',
  )

function troublePage(facts: AskFacts, title: string, words: string): Page {
  return {
    title,
    description: words,
    language: facts.clinic?.language ?? 'en',
    path: askAddress(),
    contactTo: null,
    styles: askStyles,
    main: (
      <article>
        <h1>{title}</h1>
        <Paragraphs text={words} />
        <EmergencyFirst facts={facts} />
        <p>
          <a href={answersAddress()}>Read what the doctors have answered</a>
        </p>
      </article>
    ),
  }
}
