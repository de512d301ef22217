'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

interface WithdrawDialogProps {
  onCancel: () => void
  onConfirm: (reason: string) => void
}

/** Asks for the reason that readers are told; a withdrawal is for good. */
export function WithdrawDialog({ onCancel, onConfirm }: WithdrawDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog aria-labelledby={`${id}-title`} onCancel={onCancel} ref={dialog}>
      <h2 id={`${id}-title`}>Withdraw this answer?</h2>
      <p>Readers are told that it was withdrawn, and why. Its address is never used again.</p>
      <label htmlFor={`${id}-reason`}>Reason, as readers are told it</label>
      <textarea
        id={`${id}-reason`}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
        rows={4}
        style={{ display: 'block', width: '100%' }}
        value={reason}
      />
      <Button buttonStyle="error" disabled={reason.trim() === ''} onClick={() => onConfirm(reason)}>
        Withdraw
      </Button>
      <Button buttonStyle="secondary" onClick={onCancel}>
        Keep it
      </Button>
    </dialog>
  )
}
