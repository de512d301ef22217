'use client'

import { CodeForm } from './CodeForm'

interface Props {
  setup: { secret: string; qrCode: string }
  problem: string | null
  onCode: (code: string) => Promise<void>
  onCancel: () => void
}

/** What the app needs, and the code that shows it has it. */
export function SetUp({ onCancel, onCode, problem, setup: { qrCode, secret } }: Props) {
  return (
    <>
      <p>Scan this with an authenticator app on your phone.</p>
      <img
        alt="QR code that gives the app its key; the same key stands below as text"
        height={220}
        src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
        width={220}
      />
      <p>
        If you cannot scan it, type this key into the app:{' '}
        <code style={{ overflowWrap: 'anywhere' }}>{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <CodeForm
        hint="Then type the six digits that the app shows."
        onCancel={onCancel}
        onCode={onCode}
        problem={problem}
      />
    </>
  )
}
