import type { ReceivedView } from '@/questions/asking/ask-view'
import type { ClinicView } from '@/settings/clinic-view'
import { answersAddress, receiptAddress } from '@/site/address'
import { Day } from '@/site/Day'
import type { Page } from '@/site/page'

import { askStyles } from './ask-styles'
import { CallNow } from './EmergencyFirst'

const pageOf = (title: string, clinic: ClinicView | null, main: Page['main']): Page => ({
  title,
  description: 'What happens next with your letter.',
  language: clinic?.language ?? 'en',
  path: null,
  contactTo: null,
  styles: askStyles,
  main,
})

/** A letter is kept: its reference, what happens next and by when, and the private page. */
export function receivedPage(received: ReceivedView, clinic: ClinicView | null): Page {
  const { dueAt, receiptToken, reference, urgency } = received
  return pageOf(
    'We have your letter',
    clinic,
    <article>
      <h1>We have your letter</h1>
      {urgency !== 'routine' && (
        <section className="card emergency" aria-labelledby="first">
          <h2 id="first">Please do not wait for us</h2>
          <p>There is something in your letter that should not wait. {clinic?.emergencyWords}</p>
          {clinic?.emergencyNumber && <CallNow number={clinic.emergencyNumber} />}
        </section>
      )}
      <p>Its reference is</p>
      <p className="reference">{reference}</p>
      <p>Please write it down: it is what to say if you call us about it.</p>
      <h2>What happens next</h2>
      <ul>
        <li>Somebody at {clinic?.name ?? 'the clinic'} reads it and passes it to a doctor.</li>
        <li>
          {dueAt === null ? (
            'We cannot say how long it takes. Every letter gets a reply or is told why not.'
          ) : (
            <>
              You hear from us by{' '}
              <Day on={dueAt} language={clinic?.language ?? 'en'} timeZone={clinic?.timeZone} />.
            </>
          )}
        </li>
        <li>If it gets worse before that, see a doctor. Do not wait for us.</li>
      </ul>
      {receiptToken !== null && (
        <>
          <h2>Your private page</h2>
          <p>
            <a href={receiptAddress(receiptToken)}>See how far your letter is, or take it back</a>
          </p>
          <p>
            Keep this link, and show it to nobody else: whoever has it can open the page. If you gave us an
            e-mail address, it is on its way there, too.
          </p>
        </>
      )}
      <p>
        <a href={answersAddress()}>Read what the doctors have answered</a>
      </p>
    </article>,
  )
}

/** Whoever comes here has just sent a letter, and it is stored: that much is certain without the database. */
export const receivedUnseenPage = (): Page =>
  pageOf(
    'We cannot show this page right now',
    null,
    <article>
      <h1>We cannot show this page right now</h1>
      <p>
        If you have just sent a letter, it is safe with us, and you need not send it again. Load this page
        once more in a minute to see its reference.
      </p>
    </article>,
  )
