'use client'

import { useEffect, useRef, type InputHTMLAttributes } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  id: string
  label: string
  hint?: string
  /** What is wrong with it, as a sentence; it is read out, and the field gets the focus. */
  problem?: string | null
  onValue: (value: string) => void
}

/** A line of text as Payload draws one, outside of Payload’s forms. */
export function TextField({ hint, id, label, onValue, problem, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (problem) field.current?.focus()
  }, [problem])
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={`field-type text${problem ? ' error' : ''}`} style={{ marginBottom: '1rem' }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} style={{ margin: '0 0 0.5rem' }}>
          {hint}
        </p>
      ) : null}
      <div className="field-type__wrap">
        <input
          {...input}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
          id={id}
          onChange={(event) => onValue(event.target.value)}
          ref={field}
          required
        />
      </div>
      {problem ? (
        <p
          id={`${id}-problem`}
          role="alert"
          style={{ color: 'var(--theme-error-700)', margin: '0.5rem 0 0' }}
        >
          {problem}
        </p>
      ) : null}
    </div>
  )
}
