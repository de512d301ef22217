import type { ReceiptView } from '@/questions/receipts/receipt-view'
import type { TakingBack } from '@/questions/withdrawing/taking-back'
import { receiptAddress, receiptStepAddress } from '@/site/address'
import { ErrorSummary } from '@/site/form/ErrorSummary'
import type { Page } from '@/site/page'

import { receiptStyles } from './receipt-styles'

interface Shown {
  receipt: ReceiptView
  token: string
  language: string
  /** What is wrong with what was sent. */
  fault?: string | null
}

const choices: Record<TakingBack, { label: string; hint: string }> = {
  publishing: {
    label: 'Only that it may be published',
    hint: 'An answer that carries your letter leaves our site within a minute. We can still answer you.',
  },
  everything: {
    label: 'The whole letter',
    hint: 'Your name and how to reach you are deleted at once, nobody answers, and an answer that carries your letter leaves our site within a minute. The letter itself is deleted later: the day will stand on your page.',
  },
}

/** Asks once more. Nothing happens before the button is pressed: links are opened by programs, too. */
export function takeBackPage({ receipt, token, language, fault = null }: Shown): Page {
  const title = 'Take your letter back'
  return {
    title: fault ? `Error: ${title}` : title,
    description: 'A private page about one letter.',
    language,
    path: null,
    styles: receiptStyles,
    main: (
      <article className="receipt">
        {fault && (
          <ErrorSummary problems={[{ field: 'what', message: fault }]}>
            <p>Nothing was taken back.</p>
          </ErrorSummary>
        )}
        <p className="reference">
          Reference <b>{receipt.reference}</b>
        </p>
        <h1>{title}</h1>
        {receipt.canTakeBack.length === 0 ? (
          <p>You have taken it back already; there is nothing left to do.</p>
        ) : (
          <form method="post" action={receiptStepAddress(token, 'withdraw')}>
            <fieldset className="field">
              <legend>What do you take back?</legend>
              {receipt.canTakeBack.map((what, at) => (
                <div className="tick" key={what}>
                  <input
                    aria-describedby={`${what}-hint`}
                    id={at === 0 ? 'what' : what}
                    name="what"
                    type="radio"
                    value={what}
                  />
                  <div>
                    <label htmlFor={at === 0 ? 'what' : what}>{choices[what].label}</label>
                    <p className="hint" id={`${what}-hint`}>
                      {choices[what].hint}
                    </p>
                  </div>
                </div>
              ))}
            </fieldset>
            <p>It cannot be undone. You may always send another letter.</p>
            <p>
              <button type="submit">Take it back</button>
            </p>
          </form>
        )}
        <p>
          <a href={receiptAddress(token)}>Leave everything as it is</a>
        </p>
      </article>
    ),
  }
}
