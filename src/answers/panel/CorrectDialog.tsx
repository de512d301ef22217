'use client'

import { useState } from 'react'

import { PanelDialog, TypedText } from './PanelDialog'
import type { Publication } from './use-publication'

interface CorrectDialogProps {
  carryOut: Publication['carryOut']
  onClose: () => void
}

const kinds = [
  ['correction', 'Correction: something was wrong'],
  ['update', 'Update: something is new'],
] as const

/** What readers are told of a change, with today’s date. It goes out with the next publication. */
export function CorrectDialog({ carryOut, onClose }: CorrectDialogProps) {
  const [kind, setKind] = useState<'correction' | 'update'>('correction')
  const [text, setText] = useState('')

  async function note(): Promise<boolean> {
    const isDone = await carryOut('correct', { kind, text })
    // The form still has the notes of before, and would save them over this one.
    if (isDone) window.location.reload()
    return isDone
  }

  return (
    <PanelDialog
      deed="Add the note"
      isReady={text.trim() !== ''}
      onClose={onClose}
      onConfirm={note}
      title="Tell readers what changed"
    >
      <p>
        The note stands on the page with its date. Change the words themselves in the answer; both go out when
        you publish the changes.
      </p>
      <fieldset style={{ margin: '1rem 0', padding: 0, border: 0 }}>
        <legend>Kind</legend>
        {kinds.map(([value, label]) => (
          <label key={value} style={{ display: 'block' }}>
            <input
              checked={kind === value}
              name="kind"
              onChange={() => setKind(value)}
              type="radio"
              value={value}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <TypedText label="What changed" maxLength={1000} onChange={setText} value={text} />
    </PanelDialog>
  )
}
