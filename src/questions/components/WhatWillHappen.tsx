import type { AskFacts } from '@/questions/asking/ask-view'
import { privacyAddress } from '@/site/address'

/** What somebody should know before they write. */
export function WhatWillHappen({ facts: { clinic, letterbox } }: { facts: AskFacts }) {
  const who = clinic?.name ?? 'the clinic'
  const { replyDays } = letterbox
  return (
    <section aria-labelledby="what-happens">
      <h2 id="what-happens">What will happen</h2>
      <ul>
        <li>Only people who work at {who} read your letter.</li>
        <li>
          {replyDays === null
            ? 'We cannot say how long it takes. You get a private page where you see how far we are.'
            : `You hear from us within ${daysInWords(replyDays)}. You get a private page where you see how far we are.`}
        </li>
        <li>
          Some letters are answered here for everyone to read, without the name and without anything that
          tells who wrote them. Yours is only if you agree to that below.
        </li>
        <li>
          Writing to us does not make you our patient, and an answer cannot take the place of a doctor who
          knows you and can examine you.
        </li>
      </ul>
      <p>
        <a href={privacyAddress}>What we do with what you write</a>
      </p>
    </section>
  )
}

const daysInWords = (days: number): string => (days === 1 ? 'a day' : `${String(days)} days`)
