'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { AskDialog } from './AskDialog'
import { CommentColumn } from './CommentColumn'
import { CorrectDialog } from './CorrectDialog'
import { PanelDialog } from './PanelDialog'
import { historyWords } from './publication-orders'
import { RequestWords } from './RequestWords'
import { useComments } from './use-comments'
import { usePublication } from './use-publication'
import { useUnsaved } from './use-unsaved'
import { WithdrawDialog } from './WithdrawDialog'

type Open = 'ask' | 'correct' | 'unpublish' | 'withdraw' | null

/** Beside an answer: what it still needs, who was asked, who signed it, and what can be done once it is public. */
export function SignOffPart() {
  const { id, setHasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { isUnsaved, savedAt } = useUnsaved()
  const { address, state, carryOut } = usePublication(id, savedAt)
  const comments = useComments(address, id ? savedAt : null)
  const [open, setOpen] = useState<Open>(null)
  if (!id || !state) return null

  const { isPublic, isCurrent, missing, request, signedOff, soleClinician, whyNotDecide, whyNotSign } = state
  const maySetRight = isPublic && whyNotDecide === null
  const close = () => setOpen(null)
  const button = (label: string, onClick: () => void, isDangerous = false) => (
    <Button
      buttonStyle={isDangerous ? 'error' : 'secondary'}
      disabled={isUnsaved}
      margin={false}
      onClick={onClick}
      size="small"
    >
      {label}
    </Button>
  )
  async function unpublish(): Promise<boolean> {
    const isDone = await carryOut('unpublish')
    if (isDone) setHasPublishedDoc(false)
    return isDone
  }

  return (
    <section aria-label="Sign-off" style={{ marginBottom: '2rem' }}>
      <h3>Sign-off</h3>
      {missing.length > 0 && (
        <>
          <p style={{ margin: '.5rem 0 0' }}>Before it can be published:</p>
          <ul>
            {missing.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {request && <RequestWords request={request} timeZone={state.timeZone} />}
      {!signedOff && whyNotSign && <p>You cannot sign these words. {whyNotSign}</p>}
      {whyNotDecide && <p>{whyNotDecide}</p>}
      <p style={{ margin: '.5rem 0' }}>
        <a href={`${config.routes.admin}/collections/answers/${id}/review`}>Read it as readers will</a>
      </p>
      <ul>
        {historyWords(state).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem', marginTop: '.75rem' }}>
        {button(request?.state === 'open' ? 'Ask somebody else' : 'Ask for sign-off', () => setOpen('ask'))}
        {isCurrent &&
          signedOff &&
          whyNotSign === null &&
          !soleClinician &&
          button('Reviewed, no change', () => void carryOut('review', { hash: state.hash }))}
        {maySetRight && button('Correct', () => setOpen('correct'))}
        {maySetRight && button('Unpublish', () => setOpen('unpublish'))}
        {maySetRight && button('Withdraw', () => setOpen('withdraw'), true)}
      </div>
      {comments.threads.length > 0 && <CommentColumn comments={comments} level={3} page={null} />}
      {open === 'ask' && (
        <AskDialog carryOut={carryOut} onClose={close} request={request} reviewers={state.reviewers} />
      )}
      {open === 'correct' && <CorrectDialog carryOut={carryOut} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog answerId={String(id)} carryOut={carryOut} onClose={close} />}
      {open === 'unpublish' && (
        <PanelDialog
          cancel="Keep it"
          deed="Unpublish"
          isReady
          onClose={close}
          onConfirm={unpublish}
          title="Unpublish this answer?"
        >
          <p>
            Readers who look for it are told that there is no such page, and not why. If something in it was
            wrong, withdraw it instead: then they are told.
          </p>
        </PanelDialog>
      )}
    </section>
  )
}
