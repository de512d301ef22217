'use client'

import { useState } from 'react'

import { InsteadPicker, type PickedAnswer } from './InsteadPicker'
import { PanelDialog, TypedText } from './PanelDialog'
import type { Publication } from './use-publication'

interface WithdrawDialogProps {
  answerId: string
  carryOut: Publication['carryOut']
  onClose: () => void
}

/** Asks for the reason that readers are told, and what they may read instead; a withdrawal is for good. */
export function WithdrawDialog({ answerId, carryOut, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const [instead, setInstead] = useState<PickedAnswer | null>(null)
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const hasLink = title.trim() !== '' || url.trim() !== ''
  const order = {
    reason,
    ...(instead && { readInstead: instead.id }),
    ...(hasLink && { link: { title: title.trim(), url: url.trim() } }),
  }
  return (
    <PanelDialog
      cancel="Keep it"
      deed="Withdraw"
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onConfirm={() => carryOut('withdraw', order)}
      title="Withdraw this answer?"
    >
      <p>Readers are told that it was withdrawn, and why. Its address is never used again.</p>
      <TypedText
        label="Reason, as readers are told it"
        maxLength={2000}
        onChange={setReason}
        value={reason}
      />
      <fieldset style={{ margin: 0, padding: 0, border: 0 }}>
        <legend>What to read instead (may stay empty)</legend>
        <InsteadPicker notThis={answerId} onPick={setInstead} picked={instead} />
        <TypedText
          label="Title of a page elsewhere"
          maxLength={200}
          onChange={setTitle}
          rows={1}
          value={title}
        />
        <TypedText label="Its address (https://…)" maxLength={2000} onChange={setUrl} rows={1} value={url} />
      </fieldset>
    </PanelDialog>
  )
}
