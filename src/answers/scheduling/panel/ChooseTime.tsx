'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { wallTimeWords } from '@/platform/moment-words'

interface ChooseTimeProps {
  /** Where the clinic is: a name of the IANA list. */
  timeZone: string
  isOff: boolean
  /** With what clocks at the clinic show then, `YYYY-MM-DDTHH:MM`. Resolves to what stood in the way, or null. */
  onChoose: (at: string) => Promise<string | null>
  onCancel: () => void
}

/** A day and a time at the clinic, told back with the weekday before it is chosen. */
export function ChooseTime({ timeZone, isOff, onChoose, onCancel }: ChooseTimeProps) {
  const id = useId()
  const [at, setAt] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [date = '', time = ''] = at.split('T')
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at)

  async function choose(): Promise<void> {
    setBusy(true)
    setProblem(await onChoose(at))
    setBusy(false)
  }

  return (
    <>
      <label htmlFor={id} style={{ display: 'block', marginTop: '.5rem' }}>
        Day and time at the clinic ({timeZone})
      </label>
      <input
        id={id}
        onChange={(event) => setAt(event.target.value)}
        style={field}
        type="datetime-local"
        value={at}
      />
      <p aria-live="polite" style={{ margin: '0 0 .5rem', minHeight: '1.25rem' }}>
        {isWhole && wallTimeWords({ date, time }, timeZone)}
      </p>
      {problem && (
        <p role="alert" style={{ margin: '0 0 .5rem', color: 'var(--theme-error-750)' }}>
          {problem}
        </p>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem' }}>
        <Button
          disabled={!isWhole || isOff || isBusy}
          margin={false}
          onClick={() => void choose()}
          size="small"
        >
          Publish at this time
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          Cancel
        </Button>
      </div>
    </>
  )
}

const field = {
  display: 'block',
  width: '100%',
  margin: '.25rem 0 .5rem',
  padding: '.5rem',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'var(--theme-text)',
  font: 'inherit',
} as const
