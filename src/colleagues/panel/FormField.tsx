'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useId, useRef, type CSSProperties } from 'react'

interface FormFieldProps {
  /** As the server names the field. */
  path: string
  label: string
  hint?: string
  type?: 'date' | 'email' | 'text'
  isRequired?: boolean
  /** Makes it a list to choose from. */
  options?: readonly { value: string; label: string }[]
}

const inputStyle: CSSProperties = {
  width: '100%',
  minHeight: '2.75rem',
  padding: '0.5rem 0.75rem',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'var(--theme-elevation-800)',
  font: 'inherit',
}

/**
 * One field of a form of the panel, with its hint and its fault read out with it. Payload’s own have the same looks,
 * but lists and dates without a name, and hints too pale to read (axe: label, color-contrast).
 */
export function FormField({ hint, isRequired = false, label, options, path, type = 'text' }: FormFieldProps) {
  const id = useId()
  const { errorMessage, setValue, showError, value } = useField<string>({ path })
  const place = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useEffect(() => {
    // The first that was refused is where to go on.
    if (showError && !document.activeElement?.matches('[aria-invalid]')) place.current?.focus()
  }, [errorMessage, showError])
  const described = [hint && `${id}-hint`, showError && `${id}-fault`].filter(Boolean).join(' ')
  const shared = {
    'aria-describedby': described || undefined,
    'aria-invalid': showError || undefined,
    'aria-required': isRequired || undefined,
    id: `${id}-input`,
    ref: place,
    style: showError ? { ...inputStyle, borderColor: 'var(--theme-error-500)' } : inputStyle,
    value: value ?? '',
  }
  return (
    <div style={{ marginBottom: '1.25rem', maxWidth: '36rem' }}>
      <label className="field-label" htmlFor={shared.id} style={{ paddingBottom: '0.25rem' }}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} style={{ margin: '0 0 0.25rem' }}>
          {hint}
        </p>
      )}
      {options ? (
        <select {...shared} onChange={({ target }) => setValue(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} autoComplete="off" onChange={({ target }) => setValue(target.value)} type={type} />
      )}
      {showError && (
        <p id={`${id}-fault`} role="alert" style={{ margin: '0.25rem 0 0', color: 'var(--theme-error-700)' }}>
          {errorMessage}
        </p>
      )}
    </div>
  )
}
