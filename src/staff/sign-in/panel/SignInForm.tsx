'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { ask } from './ask'
import { TextField } from './TextField'

interface Props {
  address: string
  /** Where to ask for a link to a new password. */
  forgotten: string
  /** Where to go once signed in: a path of this site. */
  onward: string
}

/** First the address and the password; then, for whoever has a second factor, a code. */
export function SignInForm({ address, forgotten, onward }: Props) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [isCodeAsked, setCodeAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    const said = await ask(address, { email, password, ...(isCodeAsked ? { code } : {}) })
    // A whole new page: nothing of before is kept in memory.
    if (said.ok) return window.location.assign(onward)
    setBusy(false)
    if (said.code === 'second-factor-needed') return setCodeAsked(true)
    setCode('')
    setProblem(said.message)
  }

  function startAnew(): void {
    setCodeAsked(false)
    setPassword('')
    setCode('')
    setProblem(null)
  }

  return (
    <form className="login__form" onSubmit={(event) => void submit(event)}>
      <h1 style={{ margin: '0 0 1rem' }}>{isCodeAsked ? 'Your second factor' : 'Sign in'}</h1>
      {isCodeAsked ? (
        <TextField
          autoCapitalize="none"
          autoComplete="one-time-code"
          autoFocus
          hint="Type the six digits that your app shows, or one of your backup codes."
          id="sign-in-code"
          label="Code"
          onValue={setCode}
          problem={problem}
          spellCheck={false}
          value={code}
        />
      ) : (
        <>
          <TextField
            autoComplete="username"
            autoFocus
            id="sign-in-email"
            label="Email"
            onValue={setEmail}
            type="email"
            value={email}
          />
          <TextField
            autoComplete="current-password"
            id="sign-in-password"
            label="Password"
            onValue={setPassword}
            problem={problem}
            type="password"
            value={password}
          />
          <p>
            <a href={forgotten}>Forgot password?</a>
          </p>
        </>
      )}
      <Button disabled={isBusy} size="large" type="submit">
        {isCodeAsked ? 'Go on' : 'Sign in'}
      </Button>{' '}
      {isCodeAsked ? (
        <Button buttonStyle="secondary" onClick={startAnew} size="large" type="button">
          Back
        </Button>
      ) : null}
    </form>
  )
}
