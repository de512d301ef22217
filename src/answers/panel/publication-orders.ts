import type { PublicationState } from '@/answers/publication/state'
import { historyLine } from '@/answers/publication/state'
import { postJson } from '@/platform/post-json'

export type PublicationOrder =
  'ask' | 'correct' | 'publish' | 'return' | 'review' | 'sign-off' | 'unpublish' | 'withdraw'

/** What came of an order, as far as it says more than that it was done. */
interface Outcome {
  isMailed?: boolean
}

/** What to tell the person whose order was carried out. */
export function doneWords(order: PublicationOrder, { isMailed }: Outcome): string {
  switch (order) {
    case 'ask':
      return isMailed
        ? 'Asked. A mail tells your colleague.'
        : 'Asked. It waits on your colleague’s dashboard; no mail was sent.'
    case 'return':
      return isMailed
        ? 'Returned. A mail tells your colleague.'
        : 'Returned. It waits on your colleague’s dashboard; no mail was sent.'
    case 'sign-off':
      return 'Signed off. These words may be published now.'
    case 'review':
      return 'Reviewed. Readers see today’s date.'
    case 'publish':
      return 'Published. Readers see these words.'
    case 'correct':
      return 'Noted. Readers see it with the next publication.'
    case 'unpublish':
      return 'Unpublished. Readers no longer find this answer.'
    case 'withdraw':
      return 'Withdrawn. Readers are told why.'
  }
}

/** Asks the server; throws its sentence where it refuses. */
export async function send<Answer = Outcome>(address: string, body: object): Promise<Answer> {
  const response = await postJson(address, body)
  if (!response.ok) throw new Error(await sentenceOf(response))
  return (await response.json()) as Answer
}

export async function read<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(await sentenceOf(response))
  return (await response.json()) as Answer
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong. Nothing was changed.'
}

/** Where an answer stands on its road, in a few words. */
export function stateWords(state: PublicationState, hasChanges: boolean): string {
  if (hasChanges) return 'Changes are being saved…'
  const { signedOff, isCurrent, isPublic, request } = state
  if (signedOff) {
    return `${isCurrent ? 'Published, signed' : 'Signed'} off by ${signedOff.by} on ${dayOf(signedOff.at, state.timeZone)}`
  }
  if (request?.state === 'open') return `${request.of} is asked to sign it off`
  if (request?.state === 'returned') return `Returned by ${request.of}`
  return isPublic ? 'The newest words are not signed off; readers see the ones before' : 'Not signed off yet'
}

/** Who signed what when, and what ended it: one line each, newest first. */
export function historyWords({ history, timeZone }: PublicationState): string[] {
  return history.map((record) => historyLine(record, (moment) => momentOf(moment, timeZone)))
}

/** On the clocks of `timeZone`, which is the clinic's wherever the reader of the panel is. */
export function momentOf(moment: string, timeZone: string): string {
  return format(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone })
}

const dayOf = (moment: string, timeZone: string) => format(moment, { dateStyle: 'medium', timeZone })

function format(moment: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, style).format(new Date(moment))
}

async function sentenceOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const errors = (body as { errors?: { message?: unknown }[] } | null)?.errors
  const message = errors?.[0]?.message
  return typeof message === 'string'
    ? message
    : `The server answered ${response.status}. Nothing was changed.`
}
