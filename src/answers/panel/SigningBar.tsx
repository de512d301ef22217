'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { TypedText } from './PanelDialog'
import { ReturnDialog } from './ReturnDialog'
import { hashOfPage, readBlocks, type ShownBlock } from './review-page'
import type { Publication } from './use-publication'
import type { PublicationState } from '@/answers/publication/state'

interface SigningBarProps {
  carryOut: Publication['carryOut']
  /** The page that is read: its words are signed, and no others. */
  page: Document
  state: PublicationState
  /** Told with the words that were read: they may not be the newest any more. */
  onRefused: (blocks: ShownBlock[]) => void
}

/** At the end of the page: the signature of whoever may give it, or the way back to the writer. */
export function SigningBar({ carryOut, page, state, onRefused }: SigningBarProps) {
  const [hasReadThrough, setReadThrough] = useState(false)
  const [note, setNote] = useState('')
  const [isReturning, setReturning] = useState(false)
  const id = useId()
  const { isCurrent, request, signedOff, soleClinician, whyNotSign } = state
  const canReturn = request?.state === 'open' && request.isToMe
  const isReview = signedOff !== null

  async function sign(): Promise<void> {
    const words = { hash: hashOfPage(page), ...(soleClinician && { hasReadThrough }) }
    const isDone = isReview
      ? await carryOut('review', words)
      : await carryOut('sign-off', { ...words, ...(note.trim() && { note }) })
    if (!isDone) onRefused(readBlocks(page))
  }

  if (whyNotSign) return <p>You cannot sign these words. {whyNotSign}</p>
  // Signed and waiting to be published: there is nothing to add.
  if (isReview && !isCurrent && !canReturn) return null
  return (
    <section aria-label="Your signature" style={{ maxWidth: '46rem' }}>
      {soleClinician && (
        <p>
          <input
            checked={hasReadThrough}
            id={id}
            onChange={(event) => setReadThrough(event.target.checked)}
            type="checkbox"
          />{' '}
          <label htmlFor={id}>I have read this answer through to its end.</label>
        </p>
      )}
      {!isReview && (
        <TypedText
          label="Note to the sign-off (may stay empty)"
          maxLength={2000}
          onChange={setNote}
          rows={2}
          value={note}
        />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem' }}>
        {(!isReview || isCurrent) && (
          <Button disabled={soleClinician && !hasReadThrough} margin={false} onClick={() => void sign()}>
            {isReview ? 'Reviewed, no change' : 'Sign off these words'}
          </Button>
        )}
        {canReturn && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setReturning(true)}>
            Return with a note
          </Button>
        )}
      </div>
      {isReturning && request && (
        <ReturnDialog carryOut={carryOut} name={request.by} onClose={() => setReturning(false)} />
      )}
    </section>
  )
}
