import { postJson } from '@/platform/post-json'

/** What the server says to an order: in words, and with a link where one was made to hand over. */
export interface Told {
  message: string
  type?: 'link' | 'mailed'
  link?: string
  /** When the link ends, in words. */
  until?: string
}

/** Asks the server; throws its sentence where it refuses. */
export async function order(address: string, body: object): Promise<Told> {
  const response = await postJson(address, body)
  const told = (await response.json()) as Told & { errors?: { message?: string }[] }
  if (response.ok) return told
  throw new Error(told.errors?.[0]?.message ?? `The server answered ${response.status}. Nothing was changed.`)
}

export function messageOf(error: unknown): string {
  return error instanceof Error && !(error instanceof TypeError) && !(error instanceof SyntaxError)
    ? error.message
    : 'The server could not be reached. Look again before you try once more.'
}
