import type { WithdrawalView } from '@/answers/withdrawal-view'
import type { ClinicView } from '@/settings/clinic-view'
import { isSafeUrl } from '@/platform/safe-url'
import { answerAddress, answersAddress } from '@/site/address'
import { Day } from '@/site/Day'
import type { Page } from '@/site/page'
import { Paragraphs } from '@/site/Paragraphs'

/** What stands where an answer was taken back: that it was, why, and what to read instead. */
export function withdrawnPage(withdrawal: WithdrawalView, clinic: ClinicView): Page {
  const { title, at, reason, readInstead, link } = withdrawal
  return {
    title: 'This answer was withdrawn',
    description: 'An answer that stood here was taken back by its doctors.',
    language: clinic.language,
    path: null,
    main: (
      <article>
        <h1>This answer was withdrawn</h1>
        <p>
          “{title}” was taken back on <Day on={at} language={clinic.language} timeZone={clinic.timeZone} />.
          If you followed its advice and are unsure, contact us.
        </p>
        <h2>Why</h2>
        <Paragraphs text={reason} />
        <h2>What to read instead</h2>
        {readInstead && (
          <p>
            <a href={answerAddress(readInstead.slug)}>{readInstead.title}</a>
          </p>
        )}
        {link && <p>{isSafeUrl(link.url) ? <a href={link.url}>{link.title}</a> : link.title}</p>}
        {!readInstead && !link && (
          <p>
            <a href={answersAddress()}>All answers</a>
          </p>
        )}
      </article>
    ),
  }
}
