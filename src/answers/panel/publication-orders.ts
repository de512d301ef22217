import { toSignedText, type StoredAnswer } from '@/answers/signed-text'
import type { PublicationState } from '@/answers/publication/state'
import { canonicalJson } from '@/platform/canonical-json'

export type PublicationOrder = 'sign-off' | 'publish' | 'unpublish' | 'withdraw'

export const doneWords: Record<PublicationOrder, string> = {
  'sign-off': 'Signed off. These words may be published now.',
  publish: 'Published. Readers see these words.',
  unpublish: 'Unpublished. Readers no longer find this answer.',
  withdraw: 'Withdrawn. Readers are told why.',
}

/** Asks the server; throws its sentence where it refuses. */
export async function orderPublication(
  address: string,
  order: PublicationOrder,
  body: object = {},
): Promise<void> {
  const response = await fetch(`${address}/${order}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await sentenceOf(response))
}

export async function readPublicationState(address: string, signal: AbortSignal): Promise<PublicationState> {
  const response = await fetch(`${address}/publication`, { credentials: 'include', signal })
  if (!response.ok) throw new Error(await sentenceOf(response))
  return (await response.json()) as PublicationState
}

/** What the person signs: the words of the answer as this page has them, not what the server may have by now. */
export function signingBody(answer: StoredAnswer): { words: string } {
  return { words: canonicalJson(toSignedText(answer)) }
}

/** Where an answer stands on its road, in a few words. */
export function stateWords(state: PublicationState, hasChanges: boolean): string {
  if (hasChanges) return 'Changes are being saved…'
  if (state.signedOff) {
    const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(
      new Date(state.signedOff.at),
    )
    return `${state.isCurrent ? 'Published, signed' : 'Signed'} off by ${state.signedOff.by} on ${day}`
  }
  return state.isPublic
    ? 'The newest words are not signed off; readers see the ones before'
    : 'Not signed off yet'
}

async function sentenceOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const errors = (body as { errors?: { message?: unknown }[] } | null)?.errors
  const message = errors?.[0]?.message
  return typeof message === 'string'
    ? message
    : `The server answered ${response.status}. Nothing was changed.`
}
