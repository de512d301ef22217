import { listPublished } from '@/answers/queries'
import { log } from '@/platform/log'

export const dynamic = 'force-dynamic'

/** 200 when readers can be served: the database answers, and its tables are those this version asks for. */
export async function GET(): Promise<Response> {
  try {
    await listPublished({ page: 1 })
    return plain('ready', 200)
  } catch (error) {
    log.warn({ err: error }, 'Not ready: the database could not be asked.')
    return plain('not ready', 503)
  }
}

function plain(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' },
  })
}
