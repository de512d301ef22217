'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ask, type Said } from '@/staff/sign-in/panel/ask'

import { BackupCodes } from './BackupCodes'
import { CodeForm } from './CodeForm'
import { SetUp } from './SetUp'

interface Props {
  addresses: { panel: string; users: string }
  /** Null where there is none yet. */
  setUpOn: string | null
  backupCodesLeft: number | null
  /** Nothing else is open to this person before it is set up. */
  isDue: boolean
  mayRemove: boolean
}

type Step =
  | { type: 'resting' }
  | { type: 'proving'; to: Deed }
  | { type: 'settingUp'; secret: string; qrCode: string }
  | { type: 'showing'; backupCodes: string[] }

interface Shown {
  backupCodes: string[]
  qrCode: string
  secret: string
}

type Deed = 'start' | 'backup-codes' | 'remove'

const questions: Record<Deed, string> = {
  start: 'To move it to another phone, first type a code of the old app, or a backup code.',
  'backup-codes': 'Type a code. The backup codes you have now will not count any more.',
  remove: 'Type a code to remove your second factor. Your password alone will do from then on.',
}

export function SecondFactor({ addresses, backupCodesLeft, isDue, mayRemove, setUpOn }: Props) {
  const router = useRouter()
  const [step, setStep] = useState<Step>({ type: 'resting' })
  const [problem, setProblem] = useState<string | null>(null)

  async function send(deed: Deed | 'confirm', code?: string): Promise<void> {
    setProblem(null)
    const said: Said = await ask(`${addresses.users}/second-factor/${deed}`, code ? { code } : {})
    if (!said.ok) return setProblem(said.message)
    const { backupCodes, qrCode, secret } = said.body as unknown as Shown
    if (deed === 'start') return setStep({ type: 'settingUp', secret, qrCode })
    if (deed === 'remove') finish()
    else setStep({ type: 'showing', backupCodes })
  }

  function finish(): void {
    if (isDue) return window.location.assign(addresses.panel)
    rest()
    router.refresh()
  }

  function rest(): void {
    setProblem(null)
    setStep({ type: 'resting' })
  }

  function prove(to: Deed): void {
    setProblem(null)
    setStep({ type: 'proving', to })
  }

  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor" style={{ margin: '1rem 0 0.5rem' }}>
        Second factor
      </h2>
      {step.type === 'resting' && setUpOn === null ? (
        <>
          <p>
            {isDue
              ? 'Your role needs a second factor: beside your password, a code from an app on your phone. Please set it up now; the rest of the panel opens after that.'
              : 'There is none yet. With one, your password alone lets nobody in: a code from an app on your phone is needed as well.'}
          </p>
          <Button onClick={() => void send('start')}>Set up</Button>
          {isDue ? (
            <p>
              <a href={`${addresses.panel}/logout`}>Sign out</a>
            </p>
          ) : null}
        </>
      ) : null}
      {step.type === 'resting' && setUpOn !== null ? (
        <>
          <p>
            Set up on {setUpOn}. {backupCodesLeft} of 10 backup codes are left.
          </p>
          <Button buttonStyle="secondary" onClick={() => prove('start')}>
            Move it to another phone
          </Button>{' '}
          <Button buttonStyle="secondary" onClick={() => prove('backup-codes')}>
            New backup codes
          </Button>{' '}
          {mayRemove ? (
            <Button buttonStyle="secondary" onClick={() => prove('remove')}>
              Remove
            </Button>
          ) : null}
        </>
      ) : null}
      {step.type === 'proving' ? (
        <CodeForm
          hint={questions[step.to]}
          onCancel={rest}
          onCode={(code) => send(step.to, code)}
          problem={problem}
        />
      ) : null}
      {step.type === 'settingUp' ? (
        <SetUp onCancel={rest} onCode={(code) => send('confirm', code)} problem={problem} setup={step} />
      ) : null}
      {step.type === 'showing' ? <BackupCodes codes={step.backupCodes} onDone={finish} /> : null}
      {problem && step.type === 'resting' ? <p role="alert">{problem}</p> : null}
    </section>
  )
}
