'use client'

import { useId, useState } from 'react'

import { fieldStyle, PanelDialog, TypedText } from './PanelDialog'
import type { Publication } from './use-publication'
import type { PublicationState } from '@/answers/publication/state'

interface AskDialogProps {
  carryOut: Publication['carryOut']
  onClose: () => void
  request: PublicationState['request']
  reviewers: PublicationState['reviewers']
}

/** Whom to ask, of those who may sign, and what to tell them. */
export function AskDialog({ carryOut, onClose, request, reviewers }: AskDialogProps) {
  const [of, setOf] = useState(reviewers[0]?.id ?? '')
  const [note, setNote] = useState('')
  const id = useId()
  return (
    <PanelDialog
      deed="Ask"
      isReady={of !== ''}
      onClose={onClose}
      onConfirm={() => carryOut('ask', { of, ...(note.trim() && { note }) })}
      title="Ask for sign-off"
    >
      {reviewers.length === 0 ? (
        <p>
          Nobody else may sign these words: that takes a clinician who is not in the byline and has not
          changed them.
        </p>
      ) : (
        <>
          {request?.state === 'open' && (
            <p>{request.of} is asked already. Asking somebody else ends that request.</p>
          )}
          <p style={{ margin: '0 0 1rem' }}>
            <label htmlFor={id}>Whom</label>
            <select id={id} onChange={(event) => setOf(event.target.value)} style={fieldStyle} value={of}>
              {reviewers.map((reviewer) => (
                <option key={reviewer.id} value={reviewer.id}>
                  {reviewer.name}
                </option>
              ))}
            </select>
          </p>
          <TypedText label="Note (may stay empty)" maxLength={2000} onChange={setNote} value={note} />
        </>
      )}
    </PanelDialog>
  )
}
