'use client'

import { useId, type CSSProperties } from 'react'

interface DeskFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  /** Makes it a list to choose from. */
  options?: readonly { value: string; label: string }[]
  /** Makes it a text of several lines. */
  rows?: number
  type?: 'email' | 'number' | 'tel' | 'text'
  fault?: string
  /** Where a summary of faults leads. */
  id?: string
}

/** A label and what belongs to it, with its hint and its fault read out along. */
export function DeskField({
  fault,
  hint,
  id,
  label,
  onChange,
  options,
  rows,
  type = 'text',
  value,
}: DeskFieldProps) {
  const made = useId()
  const own = id ?? made
  const described = [hint && `${own}-hint`, fault && `${own}-fault`].filter(Boolean).join(' ')
  const shared = {
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? true : undefined,
    id: own,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    style: fault ? { ...deskInput, borderColor: 'var(--theme-error-500)' } : deskInput,
    value,
  }
  return (
    <div style={{ marginBottom: '1.25rem', maxWidth: '44rem' }}>
      <label htmlFor={own} style={{ fontWeight: 600 }}>
        {label}
      </label>
      {hint && (
        <p id={`${own}-hint`} style={{ margin: 0 }}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${own}-fault`} style={faultStyle}>
          {fault}
        </p>
      )}
      {options ? (
        <select {...shared}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} autoComplete="off" dir="auto" rows={rows} />
      ) : (
        <input {...shared} autoComplete="off" type={type} />
      )}
    </div>
  )
}

export const faultStyle: CSSProperties = { margin: 0, color: 'var(--theme-error-700)', fontWeight: 600 }

const deskInput: CSSProperties = {
  display: 'block',
  width: '100%',
  minHeight: '2.75rem',
  marginTop: '.25rem',
  padding: '.5rem .75rem',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'var(--theme-elevation-800)',
  font: 'inherit',
}
