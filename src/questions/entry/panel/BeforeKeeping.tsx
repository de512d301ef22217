'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Checked } from '@/questions/entry/commands'
import { UrgencyMark } from '@/questions/panel/UrgencyMark'
import { ruleTitle } from '@/questions/red-flag-rules/shipped-rule-view'

interface BeforeKeepingProps {
  checked: Checked
  isBusy: boolean
  onChange: () => void
  onKeep: () => void
}

/** The letter once more before it is kept, and first what in it should not wait. */
export function BeforeKeeping({ checked, isBusy, onChange, onKeep }: BeforeKeepingProps) {
  const { letter, redFlags, wasCleaned } = checked
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="letter-page" style={{ paddingTop: 0 }}>
      {redFlags.length > 0 && (
        <section aria-label="Do not wait with this" className="letter-note letter-note--grave">
          <h2>Do not wait with this</h2>
          <p>Tell the writer now, while they are there: this should not wait for an answer.</p>
          <ul>
            {redFlags.map(({ level, rule, words }) => (
              <li key={rule}>
                <UrgencyMark urgency={level} /> {ruleTitle(rule)}: “{words}”
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 ref={head} tabIndex={-1}>
          This will be kept
        </h2>
        {wasCleaned && <p>Characters that cannot be shown were left out.</p>}
        <div className="letter-words" dir="auto">
          {letter}
        </div>
      </section>
      <div className="letter-orders">
        <Button disabled={isBusy} margin={false} onClick={onKeep} size="large">
          Keep this letter
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onChange} size="large">
          Change something
        </Button>
      </div>
    </div>
  )
}
