'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { doneWords, messageOf, read, send, type PublicationOrder } from './publication-orders'
import type { PublicationState } from '@/answers/publication/state'

/** Told to every part of the page that shows where the answer stands. */
const changed = 'answer-publication-changed'

const changesStatus: PublicationOrder[] = ['publish', 'review', 'unpublish', 'withdraw']

export interface Publication {
  /** Of the answer in the API. */
  address: string
  state: PublicationState | null
  /** Says what came of it, and resolves to whether it was done. */
  carryOut: (order: PublicationOrder, body?: object) => Promise<boolean>
}

/** `savedAt` changes whenever the answer was saved; while it is null nothing is asked. */
export function usePublication(id: number | string | undefined, savedAt: string | null): Publication {
  const { config } = useConfig()
  const router = useRouter()
  const [state, setState] = useState<PublicationState | null>(null)
  const [asked, setAsked] = useState(0)
  const address = `${config.routes.api}/answers/${id}`

  useEffect(() => {
    const again = () => setAsked((count) => count + 1)
    window.addEventListener(changed, again)
    return () => window.removeEventListener(changed, again)
  }, [])

  useEffect(() => {
    if (!id || savedAt === null) return
    const request = new AbortController()
    read<PublicationState>(`${address}/publication`, request.signal)
      .then(setState)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(messageOf(error))
      })
    return () => request.abort()
  }, [address, id, savedAt, asked])

  const carryOut = useCallback(
    async (order: PublicationOrder, body: object = {}) => {
      try {
        toast.success(doneWords(order, await send(`${address}/${order}`, body)))
        // What Payload says of versions and status is older now. A page that is being typed in is left alone.
        if (changesStatus.includes(order)) router.refresh()
        return true
      } catch (error) {
        toast.error(messageOf(error))
        return false
      } finally {
        window.dispatchEvent(new Event(changed))
      }
    },
    [address, router],
  )

  return { address, state, carryOut }
}
