'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ask } from '@/staff/sign-in/panel/ask'

interface Props {
  addresses: { panel: string; users: string }
  sessions: { id: string; device: string; startedAt: string; lastSeenAt: string; isThisOne: boolean }[]
}

/** Where a person is signed in, and how each of these ends. */
export function Sessions({ addresses, sessions }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function end(session: string): Promise<void> {
    setBusy(true)
    const said = await ask(`${addresses.users}/sessions/end`, { session })
    if (said.ok) toast.success('That device is signed out.')
    else toast.error(said.message)
    router.refresh()
    setBusy(false)
  }

  async function endAll(): Promise<void> {
    setBusy(true)
    const said = await ask(`${addresses.users}/sessions/end-all`)
    if (said.ok) return window.location.assign(`${addresses.panel}/login`)
    toast.error(said.message)
    setBusy(false)
  }

  return (
    <section aria-labelledby="where-signed-in" style={{ marginTop: '2.5rem' }}>
      <h2 id="where-signed-in" style={{ margin: '1rem 0 0.5rem' }}>
        Where you are signed in
      </h2>
      <div className="table" style={{ overflowX: 'auto' }} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Device', 'Since', 'Last seen', 'What to do'].map((name) => (
                <th key={name} style={{ color: 'var(--theme-text)' }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ device, id, isThisOne, lastSeenAt, startedAt }) => (
              <tr key={id}>
                <td>{device}</td>
                <td>{startedAt}</td>
                <td>{lastSeenAt}</td>
                <td>
                  {isThisOne ? (
                    'This one'
                  ) : (
                    <Button
                      aria-label={`Sign out ${device}, signed in since ${startedAt}`}
                      buttonStyle="secondary"
                      disabled={isBusy}
                      margin={false}
                      onClick={() => void end(id)}
                      size="small"
                    >
                      Sign out
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void endAll()}>
        Sign out everywhere
      </Button>
    </section>
  )
}
