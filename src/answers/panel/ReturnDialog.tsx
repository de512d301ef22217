'use client'

import { useState } from 'react'

import { PanelDialog, TypedText } from './PanelDialog'
import type { Publication } from './use-publication'

interface ReturnDialogProps {
  carryOut: Publication['carryOut']
  onClose: () => void
  /** Who asked. */
  name: string
}

/** Why the words go back to their writer. */
export function ReturnDialog({ carryOut, onClose, name }: ReturnDialogProps) {
  const [note, setNote] = useState('')
  return (
    <PanelDialog
      deed="Return"
      isReady={note.trim() !== ''}
      onClose={onClose}
      onConfirm={() => carryOut('return', { note })}
      title={`Return it to ${name}?`}
    >
      <TypedText label="What should be different" maxLength={2000} onChange={setNote} value={note} />
    </PanelDialog>
  )
}
