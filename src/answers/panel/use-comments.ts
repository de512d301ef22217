'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { messageOf, read, send } from './publication-orders'
import type { ThreadView } from '@/answers/comments/comment-view'

export interface Comments {
  threads: ThreadView[]
  /** Where the clinic is: a name of the IANA list. */
  timeZone: string
  /** Resolves to whether it was kept; says why where it was not. */
  say: (order: 'comment' | 'reply' | 'resolve', body: object) => Promise<boolean>
}

type Found = Omit<Comments, 'say'>

/**
 * What colleagues say about an answer. `address` is that of the answer in the API; they are asked for again whenever
 * `savedAt` changes, since a save can take the words away that they are about.
 */
export function useComments(address: string, savedAt: string | null): Comments {
  const [found, setFound] = useState<Found>({ threads: [], timeZone: 'UTC' })
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    if (savedAt === null) return
    const request = new AbortController()
    read<Found>(`${address}/comments`, request.signal)
      .then(setFound)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(messageOf(error))
      })
    return () => request.abort()
  }, [address, savedAt, asked])

  const say = useCallback<Comments['say']>(
    async (order, body) => {
      try {
        await send(`${address}/${order}`, body)
        return true
      } catch (error) {
        toast.error(messageOf(error))
        return false
      } finally {
        setAsked((count) => count + 1)
      }
    },
    [address],
  )

  return { ...found, say }
}
