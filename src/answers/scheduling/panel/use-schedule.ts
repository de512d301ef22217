'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { messageOf, read, send } from '@/answers/panel/publication-orders'
import type { ScheduleView } from '@/answers/scheduling/schedule-view'

/** Told to and by every part of the page that shows where the answer stands. */
const changed = 'answer-publication-changed'

/** `savedAt` changes whenever the answer was saved; while it is null nothing is asked. */
export function useSchedule(id: number | string | undefined, savedAt: string | null) {
  const { config } = useConfig()
  const router = useRouter()
  const [view, setView] = useState<ScheduleView | null>(null)
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
    read<ScheduleView>(`${address}/schedule`, request.signal)
      .then(setView)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(messageOf(error))
      })
    return () => request.abort()
  }, [address, id, savedAt, asked])

  /** Resolves to null where it was done, and says so; else to what stood in the way, as a sentence. */
  async function carryOut(order: 'call-off' | 'schedule', body: object = {}): Promise<string | null> {
    try {
      const { words } = await send<{ words?: string }>(`${address}/${order}`, body)
      toast.success(
        words ? `It will be published on ${words}.` : 'Called off. It is published when you say so.',
      )
      router.refresh()
      return null
    } catch (error) {
      return messageOf(error)
    } finally {
      window.dispatchEvent(new Event(changed))
    }
  }

  return { view, carryOut }
}
