'use client'

import { Button, toast } from '@payloadcms/ui'

import { ask } from './ask'

/** For somebody whose address was guessed at so often that only the devices they used before let them in. */
export function Unlock({ address, email }: { address: string; email: string }) {
  async function unlock(): Promise<void> {
    const said = await ask(address, { email })
    if (said.ok) toast.success(String(said.body.message))
    else toast.error(said.message)
  }
  return (
    <>
      <p>
        After ten wrong passwords within 15 minutes they can sign in only on devices they used before, until
        the 15 minutes are over.
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void unlock()}>
        Let them try again at once
      </Button>
    </>
  )
}
