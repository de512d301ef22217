import type { ReceiptView } from '@/questions/receipts/receipt-view'
import type { TakingBack } from '@/questions/withdrawing/taking-back'
import { answerAddress, privacyAddress, receiptStepAddress } from '@/site/address'
import { Day } from '@/site/Day'
import type { Page } from '@/site/page'
import { Paragraphs } from '@/site/Paragraphs'

import { ReceiptKept } from './ReceiptKept'
import { receiptStyles } from './receipt-styles'
import { stageWords } from './stage-words'

interface Shown {
  receipt: ReceiptView
  token: string
  language: string
  timeZone: string
  /** What was just done here, to be said first. */
  done?: TakingBack | null
}

/** The asker's own page: where the letter stands, what is kept, and the ways to take it back. */
export function receiptPage({ receipt, token, language, timeZone, done = null }: Shown): Page {
  const { heading, words } = wordsFor(receipt)
  const day = (on: string) => <Day on={on} language={language} timeZone={timeZone} />
  return {
    title: heading,
    description: 'A private page about one letter.',
    language,
    path: null,
    styles: receiptStyles,
    main: (
      <article className="receipt">
        {isDone(receipt, done) && <Done what={done} />}
        <p className="reference">
          Reference <b>{receipt.reference}</b>
        </p>
        <h1>{heading}</h1>
        <p>{words}</p>
        {receipt.note && (
          <section className="note" aria-label="What we want to tell you">
            <Paragraphs text={receipt.note} />
          </section>
        )}
        {receipt.answer && (
          <p>
            <a className="answer" href={answerAddress(receipt.answer.slug)}>
              Read “{receipt.answer.title}”
            </a>
          </p>
        )}
        <p>
          It came on {day(receipt.receivedAt)}.{' '}
          {receipt.dueAt && !receipt.isOverdue && <>We answer by {day(receipt.dueAt)}.</>}
          {receipt.dueAt && receipt.isOverdue && (
            <>We had promised an answer by {day(receipt.dueAt)}, and are late. We are sorry.</>
          )}
          {receipt.closedAt && <>It was closed on {day(receipt.closedAt)}.</>}
        </p>
        <p>
          This page is yours alone: whoever has its address can open it. If you get worse, do not wait for us.
        </p>
        <ReceiptKept receipt={receipt} day={day} />
        <h2>What you can do</h2>
        <form method="post" action={receiptStepAddress(token, 'file')}>
          <p>
            <button type="submit">Take along what we keep</button>
          </p>
          <p className="hint">A file with your letter, and with all that we keep of you.</p>
        </form>
        {receipt.canTakeBack.length > 0 && (
          <p>
            <a href={receiptStepAddress(token, 'withdraw')}>Take your letter back</a>
            {receipt.mayPublish && ', or only that it may be published'}. You are asked once more before
            anything happens.
          </p>
        )}
        <p>
          <a href={privacyAddress}>What we do with letters, and what you may ask of us</a>
        </p>
      </article>
    ),
  }
}

function wordsFor({ answer, stage }: ReceiptView): { heading: string; words: string } {
  if (stage === 'answered' && !answer) {
    return { ...stageWords.answered, words: 'The answer is not in our column just now. Please ask us.' }
  }
  if (stage === 'merged' && answer) return { ...stageWords.merged, words: 'The answer is for you, too.' }
  return stageWords[stage]
}

/** An address can say anything. */
function isDone({ consentWithdrawnAt, stage }: ReceiptView, done: TakingBack | null): done is TakingBack {
  return done === 'everything' ? stage === 'withdrawn' : done === 'publishing' && consentWithdrawnAt !== null
}

function Done({ what }: { what: TakingBack }) {
  return (
    <p className="done" role="status">
      {what === 'everything'
        ? 'Done. Your letter is taken back, and how to reach you is deleted.'
        : 'Done. Your letter will not be published.'}{' '}
      An answer that carried it leaves our site within a minute.
    </p>
  )
}
