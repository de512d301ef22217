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

export const badAddressPage = (language = 'en') =>
  troublePage(
    {
      title: 'We cannot read this address',
      happened: 'There is something in the address that no address of ours has.',
      next: 'Check it, or look for what you need in the list.',
    },
    language,
  )

export const longAddressPage = (language = 'en') =>
  troublePage(
    {
      title: 'This address is too long',
      happened: 'The address is longer than any of ours.',
      next: 'Check it, or look for what you need in the list.',
    },
    language,
  )

export const tooLargePage = (language = 'en') =>
  troublePage(
    {
      title: 'This is more than we can take in',
      happened: 'What was sent is larger than anything this site takes. Nothing of it was kept.',
      next: 'Go back: what you typed should still be there. Send less at once.',
    },
    language,
  )

export const slowPage = (language = 'en') =>
  troublePage(
    {
      title: 'This took too long to arrive',
      happened: 'What was sent did not arrive in time. Nothing of it was kept.',
      next: 'Go back: what you typed should still be there. Try again, perhaps where the connection is better.',
    },
    language,
  )

export const tooManyHeadersPage = (language = 'en') =>
  troublePage(
    {
      title: 'Your browser sent more than we can take in',
      happened: 'This is often because of many or large cookies. This site sets none for its readers.',
      next: 'Delete the cookies of this site, then try again.',
    },
    language,
  )

/** For when the database cannot be asked what to say: the answer is gone, and that is certain. */
export const withdrawnForGoodPage = (language = 'en') =>
  troublePage(
    {
      title: 'This answer was withdrawn',
      happened:
        'An answer that stood here was taken back by its doctors. If you followed its advice and are unsure, ask a doctor.',
      next: 'There may be a newer one in the list.',
    },
    language,
  )
