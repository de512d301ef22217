'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { shortestPassword } from '@/staff/users/password'

import { ChangeDialog, type Change } from './ChangeDialog'

interface OwnChangesProps {
  /** Of the own account in the API. */
  address: string
  email: string
}

const current = {
  name: 'currentPassword',
  label: 'The password you have now',
  type: 'password',
  autoComplete: 'current-password',
} as const

/** What a person may change about how they sign in. */
export function OwnChanges({ address, email }: OwnChangesProps) {
  const [change, setChange] = useState<Change | null>(null)
  const changes = changesOf(address)
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', marginBottom: '1.5rem' }}>
      {changes.map((each) => (
        <Button
          buttonStyle="secondary"
          key={each.title}
          margin={false}
          onClick={() => setChange(each)}
          size="medium"
        >
          {each.title}
        </Button>
      ))}
      {change && (
        <ChangeDialog
          change={change}
          email={email}
          onClose={() => setChange(null)}
          onDone={(message) => {
            setChange(null)
            toast.success(message)
            // The form around this has the old address in it.
            if (change.address.endsWith('/email')) window.location.reload()
          }}
        />
      )}
    </div>
  )
}

function changesOf(address: string): Change[] {
  return [
    {
      address: `${address}/password`,
      title: 'Change my password',
      says: `At least ${shortestPassword} characters; four or five words in a row will do. Everywhere else you are signed out.`,
      inputs: [
        current,
        { name: 'password', label: 'New password', type: 'password', autoComplete: 'new-password' },
      ],
      isTypedTwice: true,
    },
    {
      address: `${address}/email`,
      title: 'Change my address',
      says: 'You sign in with the new address from then on. Everywhere else you are signed out.',
      inputs: [current, { name: 'email', label: 'New e-mail address', type: 'email', autoComplete: 'off' }],
      isTypedTwice: false,
    },
  ]
}
