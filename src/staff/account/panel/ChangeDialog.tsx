'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'

import { dialogStyle } from '@/platform/dialog-style'

import { sendChange, type Faults } from './send-change'

export interface Change {
  address: string
  title: string
  says: string
  inputs: readonly ChangeInput[]
  /** Whether the last of them is asked for again, since nobody sees what they type. */
  isTypedTwice: boolean
}

interface ChangeInput {
  name: string
  label: string
  type: 'email' | 'password'
  autoComplete: string
}

interface ChangeDialogProps {
  change: Change
  /** Tells a password manager whose password this is. */
  email: string
  onClose: () => void
  onDone: (message: string) => void
}

const again = {
  name: 'again',
  label: 'The same again',
  type: 'password',
  autoComplete: 'new-password',
} as const

/** Asks for a change of the own account; what is refused comes back by its field, with everything typed kept. */
export function ChangeDialog({ change, email, onClose, onDone }: ChangeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [values, setValues] = useState<Record<string, string>>({})
  const [faults, setFaults] = useState<Faults>({})
  const [isBusy, setBusy] = useState(false)
  const inputs = change.isTypedTwice ? [...change.inputs, again] : change.inputs

  useEffect(() => dialog.current?.showModal(), [])

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    event.stopPropagation()
    const { again: repeated, ...body } = values
    if (change.isTypedTwice && repeated !== body.password)
      return setFaults({ again: 'The two are not the same. Please type the new password again.' })
    setBusy(true)
    const sent = await sendChange(change.address, body)
    setBusy(false)
    if (sent.ok) onDone(sent.value)
    else setFaults(sent.problem)
  }

  // Outside of the document’s form: a form inside a form is none.
  return createPortal(
    <dialog aria-labelledby={`${id}-title`} onCancel={onClose} ref={dialog} style={dialogStyle}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`} style={{ marginBottom: '1rem' }}>
          {change.title}
        </h2>
        <p style={{ marginBottom: '1rem' }}>{change.says}</p>
        <input autoComplete="username" hidden readOnly type="email" value={email} />
        {inputs.map(({ autoComplete, label, name, type }) => (
          <div className={`field-type ${type}`} key={name} style={{ marginBottom: '1rem' }}>
            <label className="field-label" htmlFor={`${id}-${name}`}>
              {label}
            </label>
            <input
              aria-describedby={faults[name] ? `${id}-${name}-fault` : undefined}
              aria-invalid={faults[name] ? true : undefined}
              autoComplete={autoComplete}
              id={`${id}-${name}`}
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
              required
              style={{ width: '100%' }}
              type={type}
              value={values[name] ?? ''}
            />
            {faults[name] && (
              <p
                id={`${id}-${name}-fault`}
                role="alert"
                style={{ margin: '0.25rem 0 0', color: 'var(--theme-error-700)' }}
              >
                {faults[name]}
              </p>
            )}
          </div>
        ))}
        {faults[''] && <p role="alert">{faults['']}</p>}
        <Button disabled={isBusy} type="submit">
          {change.title}
        </Button>{' '}
        <Button buttonStyle="secondary" onClick={onClose}>
          Cancel
        </Button>
      </form>
    </dialog>,
    document.body,
  )
}
