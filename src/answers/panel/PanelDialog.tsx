'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

interface PanelDialogProps {
  title: string
  children: ReactNode
  /** The button that does it. */
  deed: string
  isReady: boolean
  /** Resolves to whether it was done; the dialog stays with what was typed where it was not. */
  onConfirm: () => Promise<boolean>
  onClose: () => void
  cancel?: string
}

const style = {
  width: 'min(36rem, calc(100vw - 2rem))',
  padding: '1.5rem',
  border: '1px solid var(--theme-elevation-200)',
  borderRadius: 'var(--style-radius-m)',
  background: 'var(--theme-elevation-0)',
  color: 'var(--theme-text)',
  margin: 'auto',
} as const

/** Asks for what an order needs before it is carried out. */
export function PanelDialog({
  title,
  children,
  deed,
  isReady,
  onConfirm,
  onClose,
  cancel = 'Cancel',
}: PanelDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  async function confirm(): Promise<void> {
    setBusy(true)
    const isDone = await onConfirm()
    setBusy(false)
    if (isDone) onClose()
  }

  return (
    <dialog aria-labelledby={id} onClose={onClose} onKeyDown={keepFromTheForm} ref={dialog} style={style}>
      <h2 id={id} style={{ marginBottom: '1rem' }}>
        {title}
      </h2>
      {children}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem', marginTop: '1.25rem' }}>
        <Button
          buttonStyle="primary"
          disabled={!isReady || isBusy}
          margin={false}
          onClick={() => void confirm()}
        >
          {deed}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </dialog>
  )
}

/** The dialog may stand inside the form of an answer, which Enter in a line of text would save. */
function keepFromTheForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

interface TypedTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength: number
  rows?: number
}

/** A label and what belongs to it: several lines, or one where `rows` is 1. */
export function TypedText({ label, value, onChange, maxLength, rows = 4 }: TypedTextProps) {
  const id = useId()
  const props = { id, maxLength, value, style: fieldStyle }
  return (
    <p style={{ margin: '0 0 1rem' }}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...props} onChange={(event) => onChange(event.target.value)} rows={rows} />
      ) : (
        <input {...props} onChange={(event) => onChange(event.target.value)} type="text" />
      )}
    </p>
  )
}

export const fieldStyle = {
  display: 'block',
  width: '100%',
  marginTop: '.25rem',
  padding: '.5rem',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'var(--theme-text)',
  font: 'inherit',
} as const
