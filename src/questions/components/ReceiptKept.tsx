import type { ReactNode } from 'react'

import { capitalised } from '@/platform/capitalised'
import type { ReceiptView } from '@/questions/receipts/receipt-view'

interface Props {
  receipt: ReceiptView
  /** A moment as a day. */
  day: (on: string) => ReactNode
}

/** What is kept of somebody, and until when. The things themselves are in the file. */
export function ReceiptKept({ receipt, day }: Props) {
  const { contact, contactDays, contactDeletedAt, contactUntil, letterDays, letterUntil } = receipt
  return (
    <>
      <h2>What we keep</h2>
      <dl className="kept">
        <div>
          <dt>Your letter</dt>
          <dd>
            {letterUntil ? (
              <>Deleted after {day(letterUntil)}.</>
            ) : (
              <>Deleted {inDays(letterDays)} after the matter has come to an end.</>
            )}
          </dd>
        </div>
        <div>
          <dt>How to reach you</dt>
          <dd>{contactWords()}</dd>
        </div>
        <div>
          <dt>Publication</dt>
          <dd>{publicationWords()}</dd>
        </div>
      </dl>
    </>
  )

  function contactWords(): ReactNode {
    if (contact.length === 0) {
      return contactDeletedAt ? <>Deleted on {day(contactDeletedAt)}.</> : 'You left nothing.'
    }
    const which = contact.join(contact.length === 2 ? ' and ' : ', ')
    return contactUntil ? (
      <>
        {capitalised(which)}, encrypted. Deleted after {day(contactUntil)}.
      </>
    ) : (
      <>
        {capitalised(which)}, encrypted. Deleted {inDays(contactDays)} after the matter has come to an end.
      </>
    )
  }

  function publicationWords(): ReactNode {
    const { consentWithdrawnAt, mayPublish } = receipt
    if (consentWithdrawnAt) return <>You took your leave back on {day(consentWithdrawnAt)}.</>
    return mayPublish
      ? 'You agreed that it may be published without anything that tells who wrote it.'
      : 'You did not agree, so it is not published.'
  }
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
