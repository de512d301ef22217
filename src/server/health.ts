import type { Answer } from './captured-response'
import type { NextSide } from './next-side'
import { newFlights } from './single-flight'

const askAgainAfterMs = 1_000

/** `/healthz`: this process is alive. `/readyz`: it should get readers. The database is asked once a second at most. */
export function newHealth(next: Pick<NextSide, 'render'>, now = Date.now) {
  const inOneFlight = newFlights<Answer>(() => 0)
  let isDraining = false
  let known: { answer: Answer; until: number } | null = null

  async function askForReadiness(): Promise<Answer> {
    const answer = await next.render('/readyz')
    known = { answer, until: now() + askAgainAfterMs }
    return answer
  }

  return {
    drain: () => void (isDraining = true),
    isDraining: () => isDraining,
    async answer(path: '/healthz' | '/readyz'): Promise<Answer> {
      if (path === '/healthz') return words('alive', 200)
      if (isDraining) return words('draining', 503)
      if (known && known.until > now()) return known.answer
      return inOneFlight(path, askForReadiness)
    },
  }
}

export type Health = ReturnType<typeof newHealth>

function words(text: string, status: number): Answer {
  const headers = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }
  return { status, headers, bytes: Buffer.from(text) }
}
