import { answersAddress } from './address'
import type { Page } from './page'

interface Trouble {
  title: string
  happened: string
  next: string
}

/** A page that says what happened and what to do now. */
function troublePage({ title, happened, next }: Trouble, language: string): Page {
  return {
    title,
    description: happened,
    language,
    path: null,
    main: (
      <article>
        <h1>{title}</h1>
        <p>{happened}</p>
        <p>
          {next} <a href={answersAddress()}>See all answers</a>
        </p>
      </article>
    ),
  }
}

export const notFoundPage = (language = 'en') =>
  troublePage(
    {
      title: 'There is no page here',
      happened: 'Nothing is published at this address. It may have been mistyped, or the page has gone.',
      next: 'Check the address, or look for what you need in the list.',
    },
    language,
  )

export const unavailablePage = (language = 'en') =>
  troublePage(
    {
      title: 'We cannot show this page right now',
      happened: 'The page may well exist, but we could not look it up. This is our fault, not yours.',
      next: 'Please try again in a minute. If you need help now, call your doctor or your emergency number.',
    },
    language,
  )

export const faultPage = (language = 'en') =>
  troublePage(
    {
      title: 'Something went wrong on our side',
      happened: 'This page could not be shown because of a fault of ours. We have made a note of it.',
      next: 'Please try again later. If you need help now, call your doctor or your emergency number.',
    },
    language,
  )

export const methodPage = (language = 'en') =>
  troublePage(
    {
      title: 'This page can only be read',
      happened: 'Something was sent to an address that takes nothing in. It was not kept.',
      next: 'Go back, or look for what you need in the list.',
    },
    language,
  )
