'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

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
    ask<ScheduleView>(`${address}/schedule`, { signal: request.signal })
      .then(setView)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(messageOf(error))
      })
    return () => request.abort()
  }, [address, id, savedAt, asked])

  /** Resolves to null where it was done, and says so; else to what stood in the way, as a sentence. */
  async function carryOut(order: 'call-off' | 'schedule', body: object = {}): Promise<string | null> {
    try {
      const { words } = await ask<{ words?: string }>(`${address}/${order}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
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

/** Asks the server; throws its sentence where it refuses. */
async function ask<Answer>(address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, { credentials: 'same-origin', ...init })
  if (response.ok) return (await response.json()) as Answer
  const body = (await response.json().catch(() => null)) as { errors?: { message?: unknown }[] } | null
  const message = body?.errors?.[0]?.message
  throw new Error(
    typeof message === 'string' ? message : `The server answered ${response.status}. Nothing was changed.`,
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong. Nothing was changed.'
}
