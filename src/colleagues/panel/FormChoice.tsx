'use client'

import { useField } from '@payloadcms/ui'
import { useId } from 'react'

interface FormChoiceProps {
  path: string
  label: string
  hint?: string
  options: readonly { value: string; label: string }[]
}

/** A few possibilities of which one is chosen. */
export function FormChoice({ hint, label, options, path }: FormChoiceProps) {
  const id = useId()
  const { errorMessage, setValue, showError, value } = useField<string>({ path })
  return (
    <fieldset
      aria-describedby={showError ? `${id}-fault` : undefined}
      style={{ border: 0, margin: '0 0 1.25rem', maxWidth: '36rem', padding: 0 }}
    >
      <legend className="field-label" style={{ padding: 0 }}>
        {label}
      </legend>
      {hint && <p style={{ margin: '0 0 0.25rem' }}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} style={{ display: 'block', padding: '0.5rem 0' }}>
          <input
            checked={value === option.value}
            name={`${id}-${path}`}
            onChange={() => setValue(option.value)}
            type="radio"
          />{' '}
          {option.label}
        </label>
      ))}
      {showError && (
        <p id={`${id}-fault`} role="alert" style={{ margin: 0, color: 'var(--theme-error-700)' }}>
          {errorMessage}
        </p>
      )}
    </fieldset>
  )
}
