import { formIn, type Form } from '@tests/support/questions/form-in'
import { waitUntil } from '@tests/support/wait-until'

export interface Acknowledged {
  letter: string
  /** From the client: the reference. From the form: the address where it is told. */
  told: string
}

/** Somebody who sends a letter and does not give up until they are told that it is kept. */
export interface PersistentWriter {
  write: (number: number) => Promise<Acknowledged>
  /** How often each outcome was met: a status, or a connection that broke. */
  outcomes: Record<string, number>
  /** What was wrong with refused forms: promise 7. */
  lostWords: string[]
}

const patienceMs = 120_000

export function newPersistentWriter(url: string): PersistentWriter {
  const outcomes: Record<string, number> = {}
  const lostWords: string[] = []

  async function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
    const response = await fetch(url + path, { redirect: 'manual', ...init }).catch(() => null)
    const outcome = response === null ? 'broken' : String(response.status)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    return response
  }

  /** Asks until `read` finds what it wants. */
  async function insist<Found>(
    ask: () => Promise<Response | null>,
    read: (response: Response) => Promise<Found | null>,
  ): Promise<Found> {
    let found: Found | null = null
    const isDone = async () => {
      const response = await ask()
      // A server that is killed may break off in the middle of what it says.
      found = response === null ? null : await read(response).catch(() => null)
      return found !== null
    }
    await waitUntil('the letter is kept', isDone, patienceMs)
    if (found === null) throw new Error('It was not found.')
    return found
  }

  async function writeAsClient(letter: string, from: string): Promise<Acknowledged> {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'x-forwarded-for': from,
    }
    const body = JSON.stringify({ letter, consent: { process: true, publish: false } })
    const send = () => ask('/api/ask', { method: 'POST', headers, body })
    const told = await insist(send, async (response) => {
      const data = (await response.json()) as { reference?: string }
      return response.status === 201 ? (data.reference ?? null) : null
    })
    return { letter, told }
  }

  async function writeInForm(letter: string, from: string): Promise<Acknowledged> {
    const empty = await insist<Form>(
      () => ask('/ask'),
      async (response) => (response.status === 200 ? formIn(await response.text()) : null),
    )
    const form = { ...empty, letter, 'consent.process': 'yes' }
    const headers = { 'x-forwarded-for': from }
    const send = () => ask('/ask/send', { method: 'POST', headers, body: new URLSearchParams(form) })
    const told = await insist(send, async (response) => {
      const html = await response.text()
      const isOurs = html.includes('action="/ask/check"')
      if (response.status === 503 && isOurs && formIn(html).letter !== letter)
        lostWords.push(html.slice(0, 500))
      return response.status === 303 ? response.headers.get('location') : null
    })
    return { letter, told }
  }

  return {
    outcomes,
    lostWords,
    write: (number) => {
      const letter = `Letter ${String(number)}: my knee clicks when I take the stairs. Is that harmless?`
      const from = `10.${String(number >> 16)}.${String((number >> 8) & 255)}.${String(number & 255)}`
      return number % 2 === 0 ? writeAsClient(letter, from) : writeInForm(letter, from)
    },
  }
}
