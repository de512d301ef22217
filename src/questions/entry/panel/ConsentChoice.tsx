'use client'

import type { FieldFault } from '@/platform/field-faults'
import { faultStyle } from '@/questions/panel/DeskField'

import { faultOf, idOf, type Typed } from './typed'

interface ConsentChoiceProps {
  consent: { process: string; publish: string }
  faults: FieldFault[]
  typed: Typed
  set: (changed: Partial<Typed>) => void
}

/** What the writer agreed to, by voice or on paper: the clinic's own sentences, read to them word by word. */
export function ConsentChoice({ consent, faults, set, typed }: ConsentChoiceProps) {
  const fault = faultOf(faults, 'consent.process')
  const id = idOf('consent.process')
  return (
    <fieldset style={{ margin: '0 0 1.5rem', padding: 0, border: 0, maxWidth: '44rem' }}>
      <legend style={{ padding: 0, fontWeight: 600 }}>What they agreed to</legend>
      <p>
        {typed.source === 'phone'
          ? 'Read both sentences to them, and tick what they say yes to. It is recorded as given by voice.'
          : 'Tick what they signed. It is recorded as given on paper: keep the paper.'}
      </p>
      {fault && (
        <p id={`${id}-fault`} style={faultStyle}>
          {fault}
        </p>
      )}
      <label style={{ display: 'block', padding: '.5rem 0' }}>
        <input
          aria-describedby={fault ? `${id}-fault` : undefined}
          aria-invalid={fault ? true : undefined}
          checked={typed.process}
          id={id}
          onChange={() => set({ process: !typed.process })}
          type="checkbox"
        />{' '}
        “{consent.process}”
      </label>
      <label style={{ display: 'block', padding: '.5rem 0' }}>
        <input checked={typed.publish} onChange={() => set({ publish: !typed.publish })} type="checkbox" /> “
        {consent.publish}”
      </label>
    </fieldset>
  )
}
