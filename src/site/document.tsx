import { absoluteAddress } from './address'
import { ContactDetails } from './ContactDetails'
import { toInlineJson } from './inline-json'
import { Masthead } from './Masthead'
import type { Page } from './page'
import { ReachLinks } from './ReachLinks'
import type { InlineTexts } from './security-headers'
import type { ShellView } from './shell-view'

interface Props {
  page: Page
  /** Null where the clinic could not be looked up. */
  clinic: ShellView | null
  /** An origin without a trailing slash. */
  siteUrl: string
  inline: InlineTexts
}

/** The shell of every public page: head, masthead, the page, and how to reach the clinic. */
export function Document({ page, clinic, siteUrl, inline }: Props) {
  return (
    <html lang={page.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{windowTitle(page, clinic)}</title>
        <meta name="description" content={page.description} />
        {page.path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={absoluteAddress(siteUrl, page.path)} />
        )}
        <script dangerouslySetInnerHTML={{ __html: inline.script }} />
        <style dangerouslySetInnerHTML={{ __html: inline.style }} />
        {page.structuredData && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: toInlineJson(page.structuredData) }}
          />
        )}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the main part
        </a>
        <Masthead clinic={clinic} />
        <main id="main" tabIndex={-1}>
          {page.main}
        </main>
        {clinic && <ContactDetails clinic={clinic} />}
        {clinic && <ReachBar clinic={clinic} contactTo={page.contactTo} />}
      </body>
    </html>
  )
}

function ReachBar({ clinic, contactTo }: { clinic: ShellView } & Pick<Page, 'contactTo'>) {
  const isHere = contactTo === null
  if (isHere && !clinic.callNumber && !clinic.textNumber) return null
  return (
    <nav className="reach-bar" aria-label="Reach the clinic">
      <ReachLinks clinic={clinic} contact={isHere ? false : (contactTo ?? true)} />
    </nav>
  )
}

function windowTitle(page: Page, clinic: ShellView | null): string {
  return [page.title, 'Ask the Doctors', clinic?.name]
    .filter((part, at, all) => part && all.indexOf(part) === at)
    .join(' · ')
}
