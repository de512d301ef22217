'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ask } from '@/staff/sign-in/panel/ask'

/** Asks once more, since nobody can give it back. */
export function TakeAway({ address }: { address: string }) {
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)

  async function takeAway(): Promise<void> {
    setAsked(false)
    const said = await ask(address)
    if (said.ok) toast.success(String(said.body.message))
    else toast.error(said.message)
    router.refresh()
  }

  if (!isAsked) {
    return (
      <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(true)}>
        Take the second factor away
      </Button>
    )
  }
  return (
    <>
      <p role="alert">Take it away for good?</p>
      <Button margin={false} onClick={() => void takeAway()}>
        Yes, take it away
      </Button>{' '}
      <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(false)}>
        No
      </Button>
    </>
  )
}
