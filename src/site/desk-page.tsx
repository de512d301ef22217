import type { Page } from './page'

/** Shown for a moment to a colleague who followed a link in a mail. `address` is where they go on to. */
export function deskPage(address: string): Page {
  return {
    title: 'On to your desk',
    description: 'A link from a mail to staff.',
    language: 'en',
    path: null,
    main: (
      <article>
        <h1>On to your desk</h1>
        <p>
          <a href={address}>Go on to what waits for you</a>
        </p>
      </article>
    ),
  }
}
