'use client'

import { useEffect, useRef } from 'react'

import type { FieldFault } from '@/platform/field-faults'

import { idOf } from './typed'

/** Every fault at once, each leading to its field; the focus comes here, so that it is read out. */
export function ErrorSummary({ faults }: { faults: FieldFault[] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) place.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  return (
    <div
      aria-labelledby="entry-faults"
      className="letter-note letter-note--grave"
      ref={place}
      role="alert"
      style={{ marginBottom: '1.5rem', maxWidth: '44rem' }}
      tabIndex={-1}
    >
      <h2 id="entry-faults" style={{ marginBottom: '.5rem', fontSize: '1.1rem' }}>
        It was not kept yet
      </h2>
      <ul style={{ margin: 0 }}>
        {faults.map(({ message, path }) => (
          <li key={`${path} ${message}`}>{path ? <a href={`#${idOf(path)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
