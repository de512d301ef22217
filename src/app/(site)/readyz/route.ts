import { log } from '@/platform/log'
import { listPendingMigrations } from '@/platform/migrations'
import { getPayloadClient } from '@/platform/payload'

export const dynamic = 'force-dynamic'

/** 200 when readers can be served: the database answers, and has had every migration of this version. */
export async function GET(): Promise<Response> {
  try {
    const pending = await listPendingMigrations(await getPayloadClient())
    if (pending.length === 0) return plain('ready', 200)
    log.warn({ pending }, 'Not ready: the database lacks migrations.')
  } catch (error) {
    log.warn({ err: error }, 'Not ready: the database could not be asked.')
  }
  return plain('not ready', 503)
}

function plain(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' },
  })
}
