'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Lets one job begin anew. */
export function TryAgain({ address }: { address: string }) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function tryAgain(): Promise<void> {
    setBusy(true)
    try {
      const response = await fetch(address, { method: 'POST', credentials: 'same-origin' })
      if (response.ok) toast.success('It is being tried again.')
      else toast.error('It is not there any more. Somebody else may have been quicker.')
      router.refresh()
    } catch {
      toast.error('The server could not be reached. Nothing was changed.')
    }
    setBusy(false)
  }

  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void tryAgain()}
      size="small"
    >
      Try again
    </Button>
  )
}
