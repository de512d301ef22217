'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { TextField } from '@/staff/sign-in/panel/TextField'

interface Props {
  hint: string
  problem: string | null
  onCode: (code: string) => Promise<void>
  onCancel: () => void
}

export function CodeForm({ hint, onCancel, onCode, problem }: Props) {
  const [code, setCode] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    await onCode(code)
    setBusy(false)
    setCode('')
  }

  return (
    <form onSubmit={(event) => void submit(event)} style={{ maxWidth: '30rem' }}>
      <TextField
        autoComplete="one-time-code"
        autoFocus
        hint={hint}
        id="second-factor-code"
        label="Code"
        onValue={setCode}
        problem={problem}
        spellCheck={false}
        value={code}
      />
      <Button disabled={isBusy} type="submit">
        Go on
      </Button>{' '}
      <Button buttonStyle="secondary" onClick={onCancel} type="button">
        Cancel
      </Button>
    </form>
  )
}
