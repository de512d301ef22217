'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

interface HandOverProps {
  link: string
  /** When it ends, in words. */
  until: string
}

/** A link to hand over: shown this once, since the database knows only its hash. */
export function HandOver({ link, until }: HandOverProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')

  async function copy(): Promise<void> {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setSaid('Copied.')
    } catch {
      // Browsers offer the clipboard to https pages alone, and people may say no.
      setSaid('It is marked: copy it with your keyboard.')
    }
  }

  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        Link to choose a password
      </label>
      <input id={id} readOnly ref={input} style={{ width: '100%' }} value={link} />
      <p>It works once, until {until}. It is shown only now: hand it to this person and to nobody else.</p>
      <Button margin={false} onClick={() => void copy()} size="medium">
        Copy the link
      </Button>{' '}
      <span aria-live="polite">{said}</span>
    </div>
  )
}
