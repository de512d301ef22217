'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { AskDialog } from './AskDialog'
import { stateWords } from './publication-orders'
import { usePublication } from './use-publication'
import { useUnsaved } from './use-unsaved'

/** Where an answer stands on its road to readers, and the next step on it. What else there is stands in `SignOffPart`. */
export function PublicationControls() {
  const { id, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { isUnsaved, savedAt } = useUnsaved()
  const { state, carryOut } = usePublication(id, savedAt)
  const [isAsking, setAsking] = useState(false)

  if (!id || !state) return null

  async function publish(): Promise<void> {
    if (!(await carryOut('publish'))) return
    // Payload's own line about the status learns of it only when the page is loaded again.
    setHasPublishedDoc(true)
    setUnpublishedVersionCount(0)
  }

  const maySign = state.whyNotSign === null
  return (
    <>
      <style>{narrow}</style>
      <span aria-live="polite" className="publication-words">
        {stateWords(state, isUnsaved)}
      </span>
      {!state.signedOff && (
        <Button
          buttonStyle="secondary"
          disabled={isUnsaved}
          el="link"
          margin={false}
          size="medium"
          to={`${config.routes.admin}/collections/answers/${id}/review`}
        >
          {maySign ? 'Review and sign' : 'Review'}
        </Button>
      )}
      {!state.signedOff && !maySign && (
        <Button
          buttonStyle="secondary"
          disabled={isUnsaved}
          margin={false}
          onClick={() => setAsking(true)}
          size="medium"
        >
          Ask for sign-off
        </Button>
      )}
      {!state.isCurrent && state.whyNotDecide === null && (
        <Button
          disabled={isUnsaved || !state.signedOff || state.missing.length > 0}
          margin={false}
          onClick={() => void publish()}
          size="medium"
        >
          {state.isPublic ? 'Publish changes' : 'Publish'}
        </Button>
      )}
      {isAsking && (
        <AskDialog
          carryOut={carryOut}
          onClose={() => setAsking(false)}
          request={state.request}
          reviewers={state.reviewers}
        />
      )}
    </>
  )
}

// A telephone has room for the buttons alone; further down the page the same stands at length.
const narrow = '@media (max-width:767px){.publication-words{display:none}}'
