import type { ClinicView } from '@/settings/clinic-view'
import { answerAddress, answersAddress, askAddress } from '@/site/address'
import type { Page } from '@/site/page'

/** For whoever found an answer before they sent their letter. `slug` is null where it is not there any more. */
export function answeredPage(slug: string | null, clinic: ClinicView): Page {
  const title = 'Good that it was answered already'
  return {
    title,
    description: 'Nothing of your letter was kept.',
    language: clinic.language,
    path: null,
    contactTo: null,
    main: (
      <article>
        <h1>{title}</h1>
        <p>Nothing of your letter was sent or kept. We only count that this answer helped somebody.</p>
        {slug !== null && (
          <p>
            <a href={answerAddress(slug)}>Read the answer again</a>
          </p>
        )}
        <p>
          If something is different with you, or it gets worse,{' '}
          <a href={askAddress(slug ?? undefined)}>write to us</a>, or look through{' '}
          <a href={answersAddress()}>all answers</a>.
        </p>
      </article>
    ),
  }
}
